import { found } from '../__testUtils__/found';
import { bankRouting } from './bankRouting';

describe('bank_routing', () => {
  it.each([
    ['routing number 021000021', '021000021'],
    ['ABA: 021000021', '021000021'],
    ['sort code 20-00-00', '20-00-00'],
    ['BSB 062-000', '062-000'],
    ['BLZ 370 400 44', '370 400 44'],
    ['IFSC: SBIN0001234', 'SBIN0001234'],
  ])('finds the number in %s', (text, number) => {
    expect(found(bankRouting, text)).toEqual([number]);
  });

  it.each([
    'routing number 021000022',
    '021000021',
    'sorted by 200000',
    '20-00-00',
  ])('finds none in %s', text => {
    expect(found(bankRouting, text)).toEqual([]);
  });
});
