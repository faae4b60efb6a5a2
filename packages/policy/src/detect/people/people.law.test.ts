import fc from 'fast-check';
import {
  faultByCharacter,
  faultOfCutting,
  textsOf,
} from '../../text/__testUtils__/chunkingLaw';
import { redactingRules } from '../../text/__testUtils__/redact';
import { TextScreen } from '../../text/TextScreen';
import { health } from '../health';
import { people } from '.';

const rules = redactingRules(
  [...people, ...health],
  (category, match) => `<${category} ${match.length}>`,
);

/** Names, addresses, dates and numbers, the words for them, and what may stand between. */
const part = fc.oneof(
  fc.constantFrom(
    ...['Maria', 'López', 'Xolani Mabuza', 'J. R. Smith', 'van der Berg'],
    ...["O'Brien", 'Jean-Luc', 'SMITH', 'Иван Петров', 'Grant', 'Library'],
    ...['12 Main Street', 'Springfield, IL 62704', 'Hauptstraße 12', '10115'],
    ...['12 rue de la Paix', '75001 Paris', 'Calle Mayor 5', 'PO Box 12'],
    ...[
      'Flat 3',
      'NW1 6XE',
      'London',
      'Apt. 4',
      '1-2-3 Shibuya-ku',
      '01310-200',
    ],
    ...[
      '1985-03-12',
      '12.03.1985',
      'March 3, 1985',
      '3 de marzo de 1985',
      '19850312',
    ],
    ...[
      '1EG4-TE5-MK73',
      '1HGCM82633A004352',
      'AB1234563',
      'XY-12345',
      '12345678',
    ],
    ...[
      '(415) 555-2671',
      '92',
      'AB',
      'BC 123',
      '7',
      '7ABC123',
      'https://a.example/x?y',
      '(01)00844588003288',
    ],
  ),
  fc.constantFrom(
    ...['Dear ', 'my name is ', 'john smith', 'Mr. ', 'Patient: ', 'born on '],
    ...['DOB: ', 'lives in ', 'Regards,\n', '"first_name":"', '"address": "'],
    ...[
      'Address: ',
      'home address: ',
      '地址：',
      '北京市朝阳区88号',
      'Адрес: ',
      'ул. ',
    ],
    ...[
      '저는 ',
      '김민준입니다',
      'اسمي ',
      'أحمد',
      "'Olga','",
      "Romanova'",
      '@',
      ' Tel: ',
    ],
    ...['MRN: ', 'Member ID ', 'admitted ', 'fax ', 'plate ', 'VIN ', 'zip '],
    ...[
      'aged ',
      ' years old',
      ' said',
      ' theorem',
      ' was admitted',
      '姓名：张伟',
    ],
    ...[
      'fingerprint',
      'patient photo',
      ' <x@',
      'serial no. ',
      'plate AB',
      'MRN 1',
      'County',
      '\\n',
    ],
  ),
  fc.stringMatching(/^[A-Za-z0-9 .,:/'-]{0,8}$/),
  fc.constantFrom(' ', ' ', ', ', '. ', '\n', '-', '"', '(', ')', '/', ';'),
);

const texts = textsOf(part, 14);

describe('people and health data', () => {
  it('are found the same however the text is cut', () => {
    expect(faultOfCutting(rules, texts, 2000)).toBeUndefined();
  });

  it('are found the same one character at a time', () => {
    expect(faultByCharacter(rules, texts, 600)).toBeUndefined();
  });

  it.each([
    ['the weather is fine', 'the weather is '],
    ['Then we went home', 'Then we went '],
    ['ask Maria Lop', 'ask '],
    ['we met at 12 Main Str', 'we met at '],
  ])('hold back no more of "%s" than they have to', (piece, released) => {
    expect(new TextScreen(rules, () => {}).push(piece)).toBe(released);
  });
});
