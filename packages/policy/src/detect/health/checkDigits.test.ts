import { isDea, isNpi, isVin } from './checkDigits';

/** The texts that come of another digit in a place. */
function others(text: string, at: number): string[] {
  return [...'0123456789']
    .filter(digit => digit !== text[at])
    .map(digit => text.slice(0, at) + digit + text.slice(at + 1));
}

describe('check digits', () => {
  // The examples of 49 CFR 565, of the NPI's standard and of the DEA's registration numbers.
  it.each([
    ['isVin', isVin, '1M8GDM9AXKP042788', 12],
    ['isVin', isVin, '1HGCM82633A004352', 8],
    ['isNpi', isNpi, '1234567893', 9],
    ['isDea', isDea, 'AB1234563', 8],
  ] as const)('%s knows its numbers', (_, isValid, text, at) => {
    expect(isValid(text)).toBe(true);
    for (const other of others(text, at)) expect(isValid(other)).toBe(false);
  });
});
