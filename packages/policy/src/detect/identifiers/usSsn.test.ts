import { found } from '../__testUtils__/found';
import { usSsn } from './usSsn';

describe('us_ssn', () => {
  it.each([
    '123-45-6789',
    '123 45 6789',
    '001-01-0001',
    '899-99-9999',
    '123.45.6789',
  ])('finds %s', number => {
    expect(found(usSsn, number)).toEqual([number]);
    expect(found(usSsn, `SSN: ${number}.`)).toEqual([number]);
  });

  it.each([
    ['the area 000', '000-45-6789'],
    ['the area 666', '666-45-6789'],
    ['an area from 900 on', '900-45-6789'],
    ['a group of zeros', '123-00-6789'],
    ['a serial of zeros', '123-45-0000'],
    ['mixed separators', '123-45 6789'],
    ['no separators', '123456789'],
    ['a digit too many', '123-45-67890'],
    ['a part of something longer', '1-123-45-6789'],
    ['a date', '2026-11-21'],
    ['a word for something else', 'part no. 123-45-6789'],
    ['a word for something else, and no separators', 'ticket 123456789'],
    ['a phone number', '415-555-2671'],
  ])('finds none in %s: %s', (_, text) => {
    expect(found(usSsn, text)).toEqual([]);
  });

  it.each([
    'SSN 123456789',
    '"ssn": "123456789"',
    'social security number is 123456789',
  ])('finds nine digits where words say so: %s', text => {
    expect(found(usSsn, text)).toEqual(['123456789']);
  });
});
