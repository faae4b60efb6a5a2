import fc from 'fast-check';
import {
  faultByCharacter,
  faultOfCutting,
  textsOf,
} from '../../text/__testUtils__/chunkingLaw';
import { redactingRules } from '../../text/__testUtils__/redact';
import { health } from '.';

const rules = redactingRules(health);

/** Identifiers of patients, the words for them, and what may stand between. */
const part = fc.oneof(
  fc.constantFrom(
    ...['03/14/2023', 'March 18, 2023', '3 June', '27.07.2019', '20160921'],
    ...[' the patient was admitted', ': MRI', 'discharged on ', 'released '],
    ...['92', '-year-old', 'age: ', 'lives in ', 'Toledo, Ohio', 'Troy, OH '],
    ...['45373', 'Cook County', 'zip code '],
  ),
  fc.constantFrom(
    ...['MRN: ', '"text":"MRN"},"value":"', 'Member ID', 'fax the notes to '],
    ...['Fallnummer ', 'acct# ', 'license ', 'S/N ', 'Accession ', 'NPI '],
    ...['A-1234', '55-33-12', 'S24-01234', '(332) 443-3907', '1234567893'],
    ...['1EG4-TE5-MK73', 'AB1234563', '1HGCM82633A004352', '7ABC123'],
    ...['(01)00844588003288(17)141120'],
  ),
  fc.constantFrom(
    ...['PID|1||', '00205439^^^HOSP^MR', '||', 'DOE^JANE^A', '|F|||', '\rNK1|'],
    ...['1 Main St^^Troy^OH^45373', '"family":"', 'Doe', '","given":["'],
    ...['https://portal.example/p/1?x=2', 'www.', 'a fingerprint', ' ID: VP-1'],
    ...['photo of the patient', 'photo: jane.jpg', 'headshot'],
  ),
  fc.constantFrom(' ', '. ', ', ', '\n', '"', '|', '^', ': ', '-', '😀', 'é'),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

describe('identifiers of patients in a stream', () => {
  it('are found the same however the text is cut', () => {
    expect(faultOfCutting(rules, textsOf(part, 10), 2500)).toBeUndefined();
  });

  it('are found the same one character at a time', () => {
    expect(faultByCharacter(rules, textsOf(part, 8), 400)).toBeUndefined();
  });
});
