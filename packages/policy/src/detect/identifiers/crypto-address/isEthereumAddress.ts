import { keccak_256 } from '@noble/hashes/sha3';

/**
 * True of `0x` and forty hexadecimal digits. In mixed case the case of each letter is a check (EIP-55): upper where
 * the hash of the address has a digit of 8 or more.
 */
export function isEthereumAddress(text: string): boolean {
  const digits = text.slice(2);
  const lower = digits.toLowerCase();
  if (digits === lower || digits === digits.toUpperCase()) return true;
  const hash = keccak_256(lower);
  return [...digits].every((digit, index) => {
    if (digit <= '9') return true;
    const half = (hash[index >> 1] >> (index % 2 === 0 ? 4 : 0)) & 15;
    return half >= 8 === digit < 'a';
  });
}
