import fc from 'fast-check';
import { TakenNames } from './TakenNames';

describe('TakenNames', () => {
  it.each([
    ['[EMAIL]', '[EMAIL_2]', '[EMAIL_3]'],
    ['gone', 'gone_2', 'gone_3'],
    [']', '_2]', '_3]'],
  ])('counts %s: %s, %s', (name, second, third) => {
    const names = new TakenNames([name]);
    expect([names.take(name), names.take(name)]).toEqual([second, third]);
  });

  it('passes over numbers that are taken', () => {
    const names = new TakenNames(['a', 'a_2', 'a_4']);
    expect([names.take('a'), names.take('a')]).toEqual(['a_3', 'a_5']);
  });

  it('gives no name twice', () => {
    const name = fc.constantFrom(
      '',
      'a',
      'a_2',
      'a_3',
      '[A]',
      '[A_2]',
      '[A_3]',
    );
    fc.assert(
      fc.property(fc.uniqueArray(name), fc.array(name), (given, wanted) => {
        const names = new TakenNames(given);
        const all = [...given, ...wanted.map(each => names.take(each))];
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});
