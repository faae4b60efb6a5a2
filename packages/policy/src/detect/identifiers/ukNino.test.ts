import { found } from '../__testUtils__/found';
import { ukNino } from './ukNino';

describe('uk_nino', () => {
  it.each(['AB123456C', 'AB 12 34 56 C', 'ce-12-34-56-a', 'JK 123456 D'])(
    'finds %s',
    number => {
      expect(found(ukNino, number)).toEqual([number]);
      expect(found(ukNino, `NI number: ${number}.`)).toEqual([number]);
    },
  );

  it.each([
    ['a pair that is never issued', 'GB123456A'],
    ['a first letter that is never issued', 'QQ123456C'],
    ['a second letter O', 'AO123456C'],
    ['a suffix after D', 'AB123456E'],
    ['a digit too many', 'AB1234567C'],
    ['a word for something else', 'serial number AB123456C'],
  ])('finds none with %s', (_, text) => {
    expect(found(ukNino, text)).toEqual([]);
  });
});
