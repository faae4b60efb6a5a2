import { type Faker } from '@faker-js/faker';
import { addressLines } from './address';
import { birthDate } from './dates';

/** Which people there may be in a text; asked again until one may. */
export type Admits = (given: string, surname: string) => boolean;

const attempts = 200;

/** Makes values for the slots of templates in one language. */
export class PersonValues {
  readonly #faker: Faker;
  readonly #namesFrom: Faker;
  readonly #language: string;
  readonly #admits: Admits;

  constructor(
    faker: Faker,
    namesFrom: Faker,
    language: string,
    admits: Admits,
  ) {
    this.#faker = faker;
    this.#namesFrom = namesFrom;
    this.#language = language;
    this.#admits = admits;
  }

  /** The value of a slot. */
  value(slot: string): string {
    if (slot.startsWith('dob'))
      return birthDate(this.#faker, slot, this.#language);
    if (slot.startsWith('address'))
      return addressLines(this.#faker, this.#language).join(
        slot === 'address_lines' ? '\n' : ', ',
      );
    return this.#name(slot);
  }

  #name(slot: string): string {
    const [given, surname] = this.#person();
    switch (slot) {
      case 'given':
        return given;
      case 'surname':
        return surname;
      case 'reversed':
        return `${surname}, ${given}`;
      case 'initials':
        return `${given[0]}. ${surname}`;
      case 'given_surname_csv':
        return `${given},${surname}`;
      default:
        return `${given} ${surname}`;
    }
  }

  #person(): [given: string, surname: string] {
    const { person } = this.#namesFrom;
    for (let attempt = 0; ; attempt++) {
      const given = person.firstName();
      const surname = person.lastName();
      if (attempt === attempts || this.#admits(given, surname))
        return [given, surname];
    }
  }
}

/** The category that a slot's value is of. */
export function categoryOf(slot: string): string {
  if (slot.startsWith('dob')) return 'date_of_birth';
  return slot.startsWith('address') ? 'postal_address' : 'person_name';
}
