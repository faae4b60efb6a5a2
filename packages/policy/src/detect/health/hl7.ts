import { type Recogniser } from '../../text/Recogniser';
import { openOf } from '../openOf';

/** Source: a component of a field in HL7 version 2, of so many characters at most. */
const component = (most: number) => `[^|^~\\s]{0,${most}}`;

const number = '[A-Z0-9-]{3,20}';
const kinds = 'MR|MRN|PI|PT|PN';
const identifier = `(?<=[|~])${number}\\^${component(4)}\\^${component(
  8,
)}\\^${component(24)}(?:\\^(?:${kinds}))?(?![A-Za-z0-9])`;

/** Record numbers as HL7 writes identifiers: `123^^^HOSPITAL^MR` (v2.5, CX). */
export const recordField: Recogniser = {
  category: 'medical_record_number',
  trigger: `[|~]${number}\\^`,
  pattern: new RegExp(identifier, 'g'),
  open: openOf(identifier),
  confirm: candidate =>
    /\d/.test(candidate) && new RegExp(`\\^(?:${kinds})$`).test(candidate)
      ? candidate.indexOf('^')
      : 0,
};

const namePart = "[A-ZÀ-Þ][A-Za-zÀ-ÿ'’ -]{0,30}";
const segment = '(?<![A-Za-z0-9])(?:PID|NK1|GT1)\\|[^\\n\\r]{0,50}[|~]';
const name = `(?<=${segment})${namePart}\\^${namePart}(?:\\^[A-Za-zÀ-ÿ.]{0,16}){0,3}`;

/** Names of patients, relatives and guarantors as HL7 writes them: `DOE^JANE^A` (v2.5, XPN). */
export const nameField: Recogniser = {
  category: 'person_name',
  trigger: '[\\^|](?<=(?:PID|NK1|GT1)\\|)',
  pattern: new RegExp(name, 'g'),
  open: openOf(name),
  confirm: candidate => candidate.replace(/\^+$/, '').length,
};

const address =
  '(?<=[|~])[A-Za-z0-9][^|^~\\n\\r]{2,48}\\^[^|^~\\n\\r]{0,30}\\^[^|^~\\n\\r]{1,40}\\^[A-Z]{0,3}\\^[A-Z0-9][A-Z0-9 -]{3,9}';

/** Addresses as HL7 writes them: `1 Main St^^Springfield^IL^62704` (v2.5, XAD). */
export const addressField: Recogniser = {
  category: 'postal_address',
  trigger: '[\\^|](?=[A-Z]{0,3}\\^[A-Z0-9])',
  pattern: new RegExp(address, 'g'),
  open: openOf(address),
  confirm: candidate => (/\d[^^]*$/.test(candidate) ? candidate.length : 0),
};
