import { found } from '../__testUtils__/found';
import { passport } from './passport';

describe('passport', () => {
  it.each([
    ['Passport No: C01X00T47', 'C01X00T47'],
    ['passport number is A12345678, valid', 'A12345678'],
    ['"passport": "123456789"', '123456789'],
    ['Reisepassnummer C01X00T47', 'C01X00T47'],
    ['pasaporte AAA123456.', 'AAA123456'],
    ['passeport 12AB34567', '12AB34567'],
    ['паспорт 45 10 123456', '45 10 123456'],
  ])('finds the number in %s', (text, number) => {
    expect(found(passport, text)).toEqual([number]);
  });

  it.each([
    'A12345678',
    'order A12345678',
    'my passport, and my order A12345678',
    'all tests pass 123456789',
    'passport photo of 2026',
    'passport control at gate 12',
  ])('finds none in %s', text => {
    expect(found(passport, text)).toEqual([]);
  });
});
