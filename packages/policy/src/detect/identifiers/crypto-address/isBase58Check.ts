import { sha256 } from '@noble/hashes/sha2';

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** A version, a hash of 20 bytes, and a checksum. */
const bytes = 25;
const checksumBytes = 4;

/** True of an address in Base58Check: its last four bytes begin the double SHA-256 of the others. */
export function isBase58Check(text: string): boolean {
  const decoded = decode(text);
  if (!decoded) return false;
  const payload = decoded.subarray(0, bytes - checksumBytes);
  const hash = sha256(sha256(payload));
  return decoded
    .subarray(bytes - checksumBytes)
    .every((byte, index) => byte === hash[index]);
}

/** The bytes behind a text; undefined when there are not as many as in an address. */
function decode(text: string): Uint8Array | undefined {
  let value = 0n;
  for (const character of text) {
    const digit = alphabet.indexOf(character);
    if (digit < 0) return undefined;
    value = value * 58n + BigInt(digit);
  }
  if (value >> BigInt(bytes * 8) > 0n) return undefined;
  const decoded = new Uint8Array(bytes);
  for (let at = bytes - 1; at >= 0; at--) {
    decoded[at] = Number(value & 0xffn);
    value >>= 8n;
  }
  return decoded;
}
