import fc from 'fast-check';
import { found } from '../__testUtils__/found';
import { creditCard } from './creditCard';

describe('credit_card', () => {
  it.each([
    ['Visa', '4111111111111111'],
    ['Visa in groups', '4111 1111 1111 1111'],
    ['Visa with dashes', '4012-8888-8888-1881'],
    ['Visa of 13 digits', '4222222222222'],
    ['Visa of 19 digits', '4000000000000000006'],
    ['Mastercard', '5555 5555 5555 4444'],
    ['Mastercard of the newer range', '2223003122003222'],
    ['American Express', '378282246310005'],
    ['American Express in groups', '3782 822463 10005'],
    ['American Express with dashes', '3714-496353-98431'],
    ['Discover', '6011 1111 1111 1117'],
    ['Diners Club', '30569309025904'],
    ['JCB', '3530111333300000'],
    ['UnionPay', '6240 0086 3140 1148'],
    ['Maestro', '6759649826438453'],
    ['Visa with dots', '4111.1111.1111.1111'],
    ['Visa in groups of all sizes', '4111 11111 1111 111'],
    ['Visa with mixed separators', '4111 1111-1111 1111'],
    ['UnionPay of 19 digits', '6212 3456 7890 1234 569'],
    ['Mir', '2200 0000 0000 0004'],
  ])('finds a %s', (_, number) => {
    expect(found(creditCard, number)).toEqual([number]);
    expect(found(creditCard, `card ${number}, exp. 12/30`)).toEqual([number]);
  });

  it.each([
    ['a wrong check digit', '4111 1111 1111 1112'],
    ['two digits swapped', '4012-8888-8888-8181'],
    ['single digits', '4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1'],
    ['the number of an article', '4006381333931'],
    ['a word for something else', 'order 4111111111111111'],
    ['a length that needs a word for cards', '501800000009'],
    ['a digit too many', '41111111111111110'],
    ['a leading zero', '0000000000000000'],
    ['a network that there is not', '1111111111111117'],
    ['a timestamp in nanoseconds', '1763718782123456789'],
    ['12 digits', '411111111111'],
    ['20 digits', '41111111111111111111'],
  ])('finds none with %s', (_, number) => {
    expect(found(creditCard, number)).toEqual([]);
  });

  it('is not misled by digits that stand around it', () => {
    expect(found(creditCard, '12 4111111111111111 34')).toEqual([
      '4111111111111111',
    ]);
    expect(found(creditCard, '2024-4111 1111 1111 1111')).toEqual([
      '4111 1111 1111 1111',
    ]);
  });

  it('finds a number with its right check digit, and none with any other', () => {
    const body = fc.stringMatching(/^4\d{14}$/);
    fc.assert(
      fc.property(body, digits => {
        const numbers = [...'0123456789'].map(check => digits + check);
        const valid = numbers.filter(
          number => found(creditCard, number).length > 0,
        );
        expect(valid).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });
});
