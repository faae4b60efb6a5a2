import { readAmount } from './readAmount';

describe('readAmount', () => {
  it.each([
    [12, 12],
    [-0.5, -0.5],
    ['1000', 1000],
    ['1000.50', 1000.5],
    ['-3', -3],
    ['007', 7],
  ])('takes %j', (value, amount) => {
    expect(readAmount(value)).toBe(amount);
  });

  it.each([
    '',
    ' 1',
    '1 ',
    '+1',
    '1e9',
    '0x10',
    '1,000',
    '1.000.000',
    '1_000',
    '.5',
    '1.',
    'Infinity',
    'NaN',
    '１０００',
    '١٠٠٠',
    '1\u200b000',
    '9'.repeat(31),
    true,
    null,
    [1],
    { value: 1 },
    undefined,
  ])('does not guess at %j', value => {
    expect(readAmount(value)).toBeUndefined();
  });
});
