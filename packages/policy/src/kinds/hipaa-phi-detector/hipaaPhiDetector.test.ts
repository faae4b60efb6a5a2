import { faultsOf, onlyPolicy } from '../__testUtils__/onlyPolicy';
import { redactedBy } from '../__testUtils__/redactedBy';
import { hipaaIdentifiers } from './identifiers';

/** What a policy with these settings makes of a text. */
const redacted = (text: string, settings = '') =>
  redactedBy(`type: phi_detection, action: redact, ${settings}`, text);

const note =
  'Patient: Xolani Mabuza, 92 years old, lives in Toledo, Ohio. Admitted on 03/14/2023. Patient ID 4451234.';

describe('hipaa-phi-detector', () => {
  it.each([
    ['A', 'Seen with Dr. Thandeka Radebe', 'Seen with Dr. [PERSON_NAME]'],
    [
      'B',
      'Home: 12 Main Street, Springfield, IL 62704.',
      'Home: [POSTAL_ADDRESS].',
    ],
    ['B', 'zip code 62704', 'zip code [GEOGRAPHIC_AREA]'],
    ['B', 'resident of Cook County', 'resident of [GEOGRAPHIC_AREA]'],
    ['C', 'discharged March 18, 2023', 'discharged [HEALTH_DATE]'],
    ['C', 'DOB: 03/12/1985', 'DOB: [DATE_OF_BIRTH]'],
    ['C', 'a 94-year-old man', 'a [AGE_OVER_89] man'],
    ['D', 'call 415-555-2671', 'call [PHONE]'],
    ['E', 'Fax: (415) 555-2671', 'Fax: [FAX_NUMBER]'],
    ['F', 'write to jane@clinic.example', 'write to [EMAIL]'],
    ['G', 'SSN 123-45-6789', 'SSN [US_SSN]'],
    ['H', 'MRN: 00123456', 'MRN: [MEDICAL_RECORD_NUMBER]'],
    ['I', 'Member ID: XYZ123456789', 'Member ID: [HEALTH_PLAN_NUMBER]'],
    ['I', 'Medicare 1EG4-TE5-MK73', 'Medicare [HEALTH_PLAN_NUMBER]'],
    ['J', 'account number 99-1234', 'account number [ACCOUNT_NUMBER]'],
    ['K', 'License No: RN-55512', 'License No: [LICENCE_NUMBER]'],
    ['K', 'DEA AB1234563', 'DEA [LICENCE_NUMBER]'],
    ['L', 'VIN 1HGCM82633A004352', 'VIN [VEHICLE_IDENTIFIER]'],
    ['L', 'plate 7ABC123', 'plate [VEHICLE_IDENTIFIER]'],
    ['M', 'pacemaker serial SN-88123', 'pacemaker serial [DEVICE_IDENTIFIER]'],
    ['N', 'see https://portal.example/p/1?x=2.', 'see [URL].'],
    ['O', 'from 192.168.10.1', 'from [IP_ADDRESS]'],
    ['P', 'a fingerprint is on file', 'a [BIOMETRIC_IDENTIFIER] is on file'],
    ['Q', 'full-face photo attached', '[FACE_PHOTO] attached'],
    ['R', 'NPI 1234567893', 'NPI [UNIQUE_IDENTIFIER]'],
    ['R', 'case no. 2023-1234', 'case no. [UNIQUE_IDENTIFIER]'],
  ])('covers identifier %s: %s', (letter, text, expected) => {
    expect(redacted(text)).toBe(expected);
    const [, category] = /\[(\w+)\]/.exec(expected)!;
    expect(hipaaIdentifiers[letter]).toContain(category.toLowerCase());
  });

  it('has all 18', () => {
    expect(Object.keys(hipaaIdentifiers).join('')).toBe('ABCDEFGHIJKLMNOPQR');
  });

  it.each([
    'Blood pressure 120/80, pulse 72, temperature 36.6, oxygen 98%.',
    'Take 2 tablets of ibuprofen 400 mg every 8 hours for 5 days.',
    'The patient is 67 years old and has type 2 diabetes since 2014.',
    'Version 2.4.1 of the record format was released.',
  ])('leaves alone what identifies nobody: %s', text => {
    expect(redacted(text)).toBe(text);
  });

  it('leaves dates, ages and towns to an expert when told so', () => {
    expect(redacted(note, 'safe_harbor_method: false')).toBe(
      'Patient: [PERSON_NAME], 92 years old, lives in Toledo, Ohio. Admitted on 03/14/2023. Patient ID [UNIQUE_IDENTIFIER].',
    );
  });

  it('leaves in a limited data set what it may have', () => {
    expect(redacted(note, 'mode: limited_data_set')).toBe(
      'Patient: [PERSON_NAME], 92 years old, lives in Toledo, Ohio. Admitted on 03/14/2023. Patient ID 4451234.',
    );
  });

  it('replaces findings as its settings have it', () => {
    expect(
      redacted(
        'MRN: 00123456, fax 415-555-2671',
        'redaction: { marker_format: asterisks, custom_markers: { fax_number: <fax> } }',
      ),
    ).toBe('MRN: ********, fax <fax>');
  });

  it.each(['block', 'redact'])('can %s', action => {
    expect(onlyPolicy(`type: phi_detection, action: ${action}`).action).toBe(
      action,
    );
  });

  it.each([
    ['an action it does not have', 'action: warn', 'action'],
    ['a mode there is not', 'action: block, mode: hipaa_19', 'mode'],
    [
      'a marker that is no text',
      'action: redact, redaction: { custom_markers: { email: 1 } }',
      'redaction.custom_markers.email',
    ],
  ])('cannot have %s', (_, settings, setting) => {
    expect(faultsOf(`type: phi_detection, ${settings}`)).toEqual([
      `schema policies[0].${setting}`,
    ]);
  });
});
