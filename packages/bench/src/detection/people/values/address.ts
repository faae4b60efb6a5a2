import { type Faker } from '@faker-js/faker';

/** The lines of an address, as the country of a locale writes them. */
export function addressLines(faker: Faker, language: string): string[] {
  const { location } = faker;
  const street = location.streetAddress();
  const town = location.city();
  const code = location.zipCode();
  if (language !== 'en') return [street, `${code} ${town}`];
  const state = location.state({ abbreviated: true });
  const country = faker.getMetadata().code ?? '';
  return country === 'en_GB' || country === 'en_IE'
    ? [street, town, code]
    : [street, `${town}, ${state} ${code}`];
}
