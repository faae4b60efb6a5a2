import fc from 'fast-check';
import { found } from '../__testUtils__/found';
import { iban } from './iban';

/** Published examples, one a country. */
const examples = [
  'AD12 0001 2030 2003 5910 0100',
  'AE07 0331 2345 6789 0123 456',
  'AT61 1904 3002 3457 3201',
  'BE68 5390 0754 7034',
  'BR18 0036 0305 0000 1000 9795 493C 1',
  'CH93 0076 2011 6238 5295 7',
  'CZ65 0800 0000 1920 0014 5399',
  'DE89 3704 0044 0532 0130 00',
  'DK50 0040 0440 1162 43',
  'ES91 2100 0418 4502 0005 1332',
  'FI21 1234 5600 0007 85',
  'FR14 2004 1010 0505 0001 3M02 606',
  'GB82 WEST 1234 5698 7654 32',
  'GR16 0110 1250 0000 0001 2300 695',
  'IE29 AIBK 9311 5212 3456 78',
  'IT60 X054 2811 1010 0000 0123 456',
  'LU28 0019 4006 4475 0000',
  'MT84 MALT 0110 0001 2345 MTLC AST0 01S',
  'NL91 ABNA 0417 1643 00',
  'NO93 8601 1117 947',
  'PL61 1090 1014 0000 0712 1981 2874',
  'PT50 0002 0123 1234 5678 9015 4',
  'SA03 8000 0000 6080 1016 7519',
  'SE45 5000 0000 0583 9825 7466',
  'TR33 0006 1005 1978 6457 8413 26',
];

describe('iban', () => {
  it.each(examples)('finds %s, in groups and plain', grouped => {
    const plain = grouped.replaceAll(' ', '');
    expect(found(iban, grouped)).toEqual([grouped]);
    expect(found(iban, plain)).toEqual([plain]);
    expect(found(iban, `(${grouped}).`)).toEqual([grouped]);
  });

  it.each(examples)('leaves the words after %s', number => {
    expect(found(iban, `${number} PLEASE PAY TODAY`)).toEqual([number]);
    expect(found(iban, `${number} 2026 OK`)).toEqual([number]);
    expect(found(iban, `${number} is mine`)).toEqual([number]);
  });

  it.each([
    'de89 3704 0044 0532 0130 00',
    'gb82west12345698765432',
    'DE89-3704-0044-0532-0130-00',
    'DE 89 37040044 0532013000',
    'NL91ABNA 0417164300',
  ])('finds %s', number => {
    expect(found(iban, number)).toEqual([number]);
    expect(found(iban, `IBAN: ${number}, please.`)).toEqual([number]);
  });

  it('finds two that follow each other', () => {
    const [first, second] = examples;
    expect(found(iban, `${first} ${second}`)).toEqual([first, second]);
  });

  it.each([
    ['a wrong check digit', 'DE88 3704 0044 0532 0130 00'],
    ['two characters swapped', 'GB82 WEST 1234 5698 7645 32'],
    ['a country that has none', 'US89 3704 0044 0532 0130 00'],
    ['a character too many', 'DE893704004405320130001'],
    ['a letter before it', 'XDE89370400440532013000'],
    ['too few characters', 'DE89 3704 0044'],
    ['a part number', 'AB12 CDEF GHIJ KLMN OPQR'],
    ['words in capitals', 'IN 2026 WE SHIP THE NEXT VERSION OF IT'],
  ])('finds none with %s', (_, text) => {
    expect(found(iban, text)).toEqual([]);
  });

  it('finds none when any one digit is another', () => {
    const number = 'DE89370400440532013000';
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: number.length - 1 }),
        fc.integer({ min: 1, max: 9 }),
        (at, by) => {
          const digit = (Number(number[at]) + by) % 10;
          const wrong = number.slice(0, at) + digit + number.slice(at + 1);
          expect(found(iban, wrong)).toEqual([]);
        },
      ),
    );
  });
});
