import { found } from '../__testUtils__/found';
import { health } from '.';

/** What is found in a text, with the category. */
function all(text: string): string[] {
  const entries = health.flatMap(recogniser =>
    found(recogniser, text).map(match => `${recogniser.category}: ${match}`),
  );
  return [...new Set(entries)].sort();
}

describe('health', () => {
  it.each([
    [
      'admitted on 03/14/2023 and discharged March 18, 2023',
      ['health_date: 03/14/2023', 'health_date: March 18, 2023'],
    ],
    ['On 3 June the patient was admitted', ['health_date: 3 June']],
    [
      '08/04/23: MRI of the knee. 1 September 2023: sutures out.',
      ['health_date: 08/04/23', 'health_date: 1 September 2023'],
    ],
    [
      'hospitalisé du 27.07.2019 au 01/11/2022',
      ['health_date: 01/11/2022', 'health_date: 27.07.2019'],
    ],
    [
      'PID|1||00205439^^^HOSP^MR||DOE^JANE^A||20160921|F|||1 Main St^^Troy^OH^45373\rNK1|1|DOE^JIM|SPO',
      [
        'health_date: 20160921',
        'medical_record_number: 00205439',
        'person_name: DOE^JANE^A',
        'person_name: DOE^JIM',
        'postal_address: 1 Main St^^Troy^OH^45373',
      ],
    ],
    [
      '{"identifier":[{"type":{"text":"MRN"},"value":"66573909"}],"name":[{"family":"Doe","given":["Jane"]}]}',
      [
        'medical_record_number: 66573909',
        'person_name: Doe',
        'person_name: Jane',
      ],
    ],
    ['fax the results to (332) 443-3907', ['fax_number: (332) 443-3907']],
    ['Fallnummer 2024-1442', ['unique_identifier: 2024-1442']],
    ['Accession S24-01234', ['unique_identifier: S24-01234']],
    ['Numéro de dossier 2976670', ['medical_record_number: 2976670']],
    ['lebt in Neuwied', ['geographic_area: Neuwied']],
    [
      'a 92-year-old; aged 101; 93 yo; age: 94',
      [
        'age_over_89: 101',
        'age_over_89: 92-year-old',
        'age_over_89: 93 yo',
        'age_over_89: 94',
      ],
    ],
    ['lives in Toledo, Ohio', ['geographic_area: Toledo, Ohio']],
    ['Facsimile no. +1 415 555 2671', ['fax_number: +1 415 555 2671']],
    ['"mrn":"A-1234"', ['medical_record_number: A-1234']],
    ['Hospital No. 55-33-12', ['medical_record_number: 55-33-12']],
    ['Medical Record Number 55-33-12', ['medical_record_number: 55-33-12']],
    ['Subscriber ID XYZ123456789', ['health_plan_number: XYZ123456789']],
    ['1EG4-TE5-MK73', ['health_plan_number: 1EG4-TE5-MK73']],
    ['acct# 99-1234', ['account_number: 99-1234']],
    ["driver's license D1234567", ['licence_number: D1234567']],
    ['1HGCM82633A004352', ['vehicle_identifier: 1HGCM82633A004352']],
    ['license plate 7ABC123', ['vehicle_identifier: 7ABC123']],
    ['S/N: 12X45', ['device_identifier: 12X45']],
    [
      '(01)00844588003288(17)141120(21)1234',
      ['device_identifier: (01)00844588003288(17)141120(21)1234'],
    ],
    ['see www.clinic.example/p?x=1.', ['url: www.clinic.example/p?x=1']],
    [
      'voiceprint ID: VP-12345',
      ['biometric_identifier: voiceprint ID: VP-12345'],
    ],
    ['photo: jane.jpg', ['face_photo: jane.jpg']],
    ['accession S-2300123', ['unique_identifier: S-2300123']],
  ])('finds in "%s"', (text, expected) => {
    expect(all(text)).toEqual(expected);
  });

  it.each([
    'released on 2024-01-02, created 2023-01-02',
    'The guideline of 12 March 2021, last updated 03/15/2022',
    'node 2.5.24, order 20240314, half on 3 June, in 2024',
    'OBX|1|NM|789-8^Hemoglobin^LN||13.4|g/dL and a|b^c|d',
    '{"font":{"family":"monospace"},"value":"66573909"}',
    '89 years old, 95% of 120 cases, 101 beds',
    'AB1234564 and 1HGCM82633A004353 have wrong check digits',
    'the record shows nothing; a member of the group; the policy is new',
    'NPI 1234567890',
    'Apache License 2.0, a license of 2024, case 2023, a small footprint',
    'print the image, scan the page',
  ])('finds nothing in "%s"', text => {
    expect(all(text)).toEqual([]);
  });
});
