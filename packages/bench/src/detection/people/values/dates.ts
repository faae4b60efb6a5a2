import { type Faker } from '@faker-js/faker';

/** A date of birth in a form of writing. */
export function birthDate(
  faker: Faker,
  form: string,
  language: string,
): string {
  const date = faker.date.birthdate({ mode: 'age', min: 1, max: 95 });
  const [year, month, day] = date.toISOString().slice(0, 10).split('-');
  switch (form) {
    case 'dob_iso':
      return `${year}-${month}-${day}`;
    case 'dob_dots':
      return `${day}.${month}.${year}`;
    case 'dob_slash':
      return `${day}/${month}/${year}`;
    case 'dob_long':
      return date.toLocaleDateString(
        faker.helpers.arrayElement(['en-US', 'en-GB']),
        {
          dateStyle: 'long',
          timeZone: 'UTC',
        },
      );
    case 'dob_long_local':
      return date.toLocaleDateString(language, {
        dateStyle: 'long',
        timeZone: 'UTC',
      });
    default:
      return faker.helpers.arrayElement([
        `${month}/${day}/${year}`,
        `${year}-${month}-${day}`,
        `${Number(day)} ${date.toLocaleDateString('en', {
          month: 'short',
          timeZone: 'UTC',
        })} ${year}`,
        `${date.toLocaleDateString('en', {
          month: 'long',
          timeZone: 'UTC',
        })} ${Number(day)}, ${year}`,
      ]);
  }
}
