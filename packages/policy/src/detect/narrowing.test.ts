import { missedByNarrowing } from './__testUtils__/missedByNarrowing';
import { health } from './health';
import { recognisers } from './identifiers';
import { people } from './people';
import { secrets } from './secrets';
import {
  sampleSecrets,
  secretsInContext,
} from './secrets/__testUtils__/sampleSecrets';

const pieces = [
  ...['415-555-2671', '+49 30 1234567', '4111 1111 1111 1111', '123-45-6789'],
  ...['AB 12 34 56 C', '943 476 5919', 'DE89 3704 0044 0532 0130 00'],
  ...['MT84 MALT 0110 0001 2345 MTLC AST0 01S', 'ATU12345675', 'ABCPE1234F'],
  ...[
    'passport no. C01X00T47',
    'driver licence D1234567',
    'sort code 12-34-56',
  ],
  ...['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', '192.168.10.1', '1.1.1.1'],
  ...['001a.2b3c.4d5e', 'born 3 May 87', 'born 3. Mai 1987', 'né le 3 mai 87'],
  ...['dob: 1987-05-03', '12 Main Street', 'Hauptstraße 5', '12 rue de Rivoli'],
  ...[
    'Calle de Alcalá, 5',
    'PO Box 12',
    '"address": "5 high street"',
    '"street":"elm lane 7"',
  ],
  ...['Flat 3, 12 Elm Road', 'Paseo de la Castellana nr. 5', 'via Roma 12'],
  ...[
    'Anna Miller',
    'Dear Maria,',
    'Mrs van der Berg',
    'my name is john smith',
  ],
  ...["i'm anna", 'hi peter', "name's paul", 'this is mary', 'Émile Zola'],
  ...[
    '姓名：李明',
    'Müller',
    'κύριε Παπαδόπουλος',
    'г-н Иванов',
    'by E. Novak',
    'Адрес: ул. Мира, д. 7',
    'The',
    'In 2024',
    'the 12',
    'week 47.',
    '4.2',
  ],
  ...['\n', '\\n', '. ', ', ', ' ', '"', '{"a":"', '-', '/', 'x', '7', '’'],
];

const ofSecrets = [
  ...sampleSecrets.map(([, secret]) => secret.slice(0, 400)),
  ...secretsInContext.map(([, before, secret]) => before + secret),
  ...secretsInContext.flatMap(([, ...parts]) => parts),
  ...['a senha é Falcon09-x', 'tokens', 'key', 'login x password y1!z234'],
  ...['\n', '\\n', '. ', ', ', ' ', '"', "'", '=', ': ', '-', '/', 'x', '7'],
];

const ofPatients = [
  ...['03/14/2023', 'March 18, 2023', 'on 3 june', '27.07.2019', '20160921'],
  ...['May 3', '3/4', '92', '-year-old', 'age: 101', 'aged 93', '1[0-2]'],
  ...['lives in ', 'Krankenhaus ', 'City: ', '"city": "', 'Toledo, Ohio'],
  ...['Troy, OH ', '45373', 'New York, NY 10001', 'Cook County', 'zip code '],
  ...['plz: 1234', 'SW1A 1AA', 'Émile Parish', 'vive à Lyon', 'habite à Lyon'],
  ...['MRN: ', 'mrn', 'Member ID', 'fax to ', 'Fallnummer ', 'a/c no. '],
  ...['license ', 'S/N ', 'NPI ', 'plate ', 'Führerschein ', 'télécopie '],
  ...['A-1234', '55-33-12', 'S24-01234', '(332) 443-3907', '1234567893'],
  ...['1EG4-TE5-MK73', 'AB1234563', '1HGCM82633A004352', '7ABC123', 'b7'],
  ...['(01)00844588003288(17)141120', 'https://a.example/p/1?x=2', 'www.a.de'],
  ...['a fingerprint', ' ID: VP-1', 'photo of the patient', 'photo: jane.jpg'],
  ...['headshot', "patient's photo", 'profilePicture: "x.png"', 'face scans'],
  ...['\n', '\\n', '. ', ', ', ' ', '"', '{"a":"', '-', '/', 'x', '7', '’'],
];

const groups = [
  { recognisers: [...recognisers, ...people], pieces },
  { recognisers: secrets, pieces: ofSecrets },
  { recognisers: health, pieces: ofPatients },
];

describe('a narrowed search', () => {
  it.each(
    groups.flatMap(group =>
      group.recognisers.map(
        each => [each.category, each, group.pieces] as const,
      ),
    ),
  )('finds of %s what a search everywhere finds', (_, recogniser, each) => {
    expect(missedByNarrowing(recogniser, each)).toBeUndefined();
  });
});
