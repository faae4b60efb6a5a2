import { hipaaIdentifiers } from '@keeptrusts/policy';

/** The 18 identifiers by their letter in 45 CFR 164.514(b)(2)(i), and the slots of templates that are of them. */
const identifiers: readonly (readonly [string, string, readonly string[]])[] = [
  ['A', 'names', ['name']],
  ['B', 'areas', ['address', 'town', 'zip', 'county']],
  ['C', 'dates and ages', ['date', 'dob', 'age']],
  ['D', 'phones', ['phone']],
  ['E', 'faxes', ['fax']],
  ['F', 'e-mails', ['email']],
  ['G', 'social security', ['ssn']],
  ['H', 'medical records', ['mrn']],
  ['I', 'health plans', ['plan']],
  ['J', 'accounts', ['account']],
  ['K', 'licences', ['licence']],
  ['L', 'vehicles', ['vin', 'plate']],
  ['M', 'devices', ['device', 'mac']],
  ['N', 'web addresses', ['url']],
  ['O', 'IP addresses', ['ip']],
  ['P', 'biometrics', ['biometric']],
  ['Q', 'photographs', ['photo']],
  ['R', 'other codes', ['code', 'npi']],
];

const rows = identifiers.map(([letter, noun]) => `${letter} ${noun}`);

/** The rows of the report, one for each identifier. */
export const identifierRows: readonly string[] = rows;

const bySlot = new Map(
  identifiers.flatMap(([, , slots], at) => slots.map(slot => [slot, rows[at]])),
);
const byCategory = new Map(
  identifiers.flatMap(([letter], at) =>
    hipaaIdentifiers[letter].map(category => [category, rows[at]]),
  ),
);

/** The row of a slot, which may have the form of its value behind an underscore: `{date_long}`. */
export function rowOfSlot(slot: string): string {
  return known(bySlot.get(slot.split('_')[0]), slot);
}

/** The row of a category of the hipaa-phi-detector. */
export function rowOfCategory(category: string): string {
  return known(byCategory.get(category), category);
}

function known(row: string | undefined, name: string): string {
  if (row === undefined) throw new Error(`"${name}" is of no identifier.`);
  return row;
}
