import { argumentPath, valuesAt } from './argumentPath';

const order = {
  total: 7,
  payment: { Amount: 3 },
  items: [{ price: 1 }, { price: 2 }],
  empty: [],
};

describe('valuesAt', () => {
  it.each([
    ['total', [7]],
    ['payment.amount', [3]],
    ['items.*.price', [1, 2]],
    ['items.1.price', [2]],
    ['payment.*', [3]],
  ])('finds %s', (path, values) => {
    expect(valuesAt(order, path)).toEqual({ values });
  });

  it.each([
    ['what is not there', order, 'amount', 'missing'],
    [
      'what is in some entries only',
      { items: [{ price: 1 }, {}] },
      'items.*.price',
      'missing',
    ],
    ['entries of an empty list', order, 'empty.*.price', 'missing'],
    [
      'a single value beside lists',
      { items: [{ p: [1] }, { p: 9 }] },
      'items.*.p.*',
      'missing',
    ],
    ['a member of a number', order, 'total.x', 'missing'],
    ['a member that every object has', {}, 'toString', 'missing'],
    ['a member of nothing', null, 'a', 'missing'],
    ['one name in two cases', { amount: 1, AMOUNT: 9 }, 'amount', 'ambiguous'],
    [
      'one name in two widths',
      { amount: 1, ａmount: 9 },
      'amount',
      'ambiguous',
    ],
    [
      'one name with something invisible',
      { amount: 1, 'amo\u200bunt': 9 },
      'amount',
      'ambiguous',
    ],
    [
      'more entries than anybody needs',
      { a: Array(1001).fill(1) },
      'a.*',
      'too_many',
    ],
  ])('does not guess at %s', (_, root, path, fault) => {
    expect(valuesAt(root, path)).toEqual({ fault });
  });

  it('takes another spelling when it is the only one', () => {
    expect(valuesAt({ 'Ａmount ': 9 }, 'amount')).toEqual({ values: [9] });
  });

  it('knows what a path looks like', () => {
    expect(argumentPath.test('payment.items.*.price')).toBe(true);
    for (const path of ['', '.', 'a.', 'a..b', 'a b']) {
      expect(argumentPath.test(path)).toBe(false);
    }
  });
});
