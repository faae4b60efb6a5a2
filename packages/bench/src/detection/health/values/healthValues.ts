import {
  type Faker,
  fakerDE,
  fakerDE_AT,
  fakerEN_CA,
  fakerEN_GB,
  fakerEN_US,
  fakerES,
  fakerES_MX,
  fakerFR,
  fakerFR_CA,
} from '@faker-js/faker';
import { addressLines } from '../../people/values/address';
import { type Prng } from '../../Prng';
import { type Values } from '../../Values';
import { asideCodes, tuningCodes } from './codes';
import { birthDate, eventDate, type Language, recordDate } from './dates';
import { negatives } from './negatives';

/** Texts and forms that are looked at while rules are made, or those that are not. */
export type Split = 'tuning' | 'aside';

/** By language the countries whose people and places fill templates. */
export const fakers: Readonly<
  Record<Split, Readonly<Record<Language, readonly Faker[]>>>
> = {
  tuning: { en: [fakerEN_US], de: [fakerDE], fr: [fakerFR], es: [fakerES] },
  aside: {
    en: [fakerEN_US, fakerEN_GB, fakerEN_CA],
    de: [fakerDE, fakerDE_AT],
    fr: [fakerFR, fakerFR_CA],
    es: [fakerES, fakerES_MX],
  },
};

/** Values for notes about patients in one language. */
export function healthValues(
  faker: Faker,
  language: Language,
  split: Split,
): Values {
  const made = (make: (faker: Faker) => string) => (prng: Prng) => {
    faker.seed(prng.below(2 ** 31));
    return make(faker);
  };
  const phone = made(({ phone: phones }) =>
    phones.number({ style: language === 'en' ? 'national' : 'human' }),
  );
  return {
    ...negatives,
    ...(split === 'tuning' ? tuningCodes : asideCodes),
    name: made(({ person }) => `${person.firstName()} ${person.lastName()}`),
    name_last: made(({ person }) => person.lastName()),
    name_reversed: made(
      ({ person }) => `${person.lastName()}, ${person.firstName()}`,
    ),
    name_record: made(({ person }) =>
      `${person.lastName()}^${person.firstName()}`.toUpperCase(),
    ),
    address: made(given => addressLines(given, language).join(', ')),
    address_lines: made(given => addressLines(given, language).join('\n')),
    address_record: made(
      ({ location }) =>
        `${location.streetAddress()}^^${location.city()}^${location.state({
          abbreviated: true,
        })}^${location.zipCode()}`,
    ),
    town: made(({ location }) => location.city()),
    zip: made(({ location }) => location.zipCode()),
    county: made(({ location }) => `${location.county()}`),
    phone,
    fax: phone,
    email: made(({ internet }) => internet.email()),
    date: prng => eventDate(prng, language, split),
    date_record: prng => recordDate(prng, '-'),
    date_compact: prng => recordDate(prng, ''),
    dob: prng => birthDate(prng, language),
    dob_record: prng => recordDate(prng, '-'),
    dob_compact: prng => recordDate(prng, ''),
  };
}
