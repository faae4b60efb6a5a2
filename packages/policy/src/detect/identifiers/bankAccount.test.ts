import { found } from '../__testUtils__/found';
import { bankAccount } from './bankAccount';

describe('bank_account', () => {
  it.each([
    ['account number 12345678', '12345678'],
    ['Acct. no. 1234-5678-90', '1234-5678-90'],
    ['Kontonummer: 1234 567 890', '1234 567 890'],
    ['"account_number": "000123456789"', '000123456789'],
    ['numero de cuenta 12345678901234567890', '12345678901234567890'],
    ['ABA 021000021, credit account 5501882910', '5501882910'],
    ['Routing #: 021000021\nAccount #: 000123456789', '000123456789'],
  ])('finds the number in %s', (text, number) => {
    expect(found(bankAccount, text)).toEqual([number]);
  });

  it.each([
    '12345678',
    'AWS account 123456789012',
    'account number and order 12345678',
    'according to the 12345678 records',
    'account number 12345',
    'sign in to account 12345678 of the shop',
  ])('finds none in %s', text => {
    expect(found(bankAccount, text)).toEqual([]);
  });
});
