import { found } from '../../__testUtils__/found';
import { cryptoAddress } from './cryptoAddress';

describe('crypto_address', () => {
  it.each([
    ['Bitcoin', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
    ['Bitcoin, to a script', '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy'],
    ['Bitcoin in Bech32', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
    ['Bitcoin in capitals', 'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4'],
    [
      'Bitcoin in Bech32m',
      'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
    ],
    ['Ethereum with check', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
    ['Ethereum without', '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed'],
  ])('finds an address of %s', (_, address) => {
    expect(found(cryptoAddress, `Send it to ${address}, please.`)).toEqual([
      address,
    ]);
  });

  it.each([
    ['a wrong checksum in Base58', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb'],
    [
      'a wrong checksum in Bech32',
      'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
    ],
    ['mixed case in Bech32', 'bc1Qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
    [
      'the wrong case of a letter',
      '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed',
    ],
    ['the hash of a transaction', `0x${'ab12'.repeat(16)}`],
    ['a commit', '3da67d2b1f3e94c9b9a09f33669435e7ef1beaed'],
  ])('finds none with %s', (_, text) => {
    expect(found(cryptoAddress, text)).toEqual([]);
  });
});
