import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** `gateway` keys carry LLM traffic (`kt_gk_`), `access` keys drive the control plane (`kt_ak_`). */
export type KeyType = 'gateway' | 'access';

const prefixes: Record<KeyType, string> = {
  gateway: 'kt_gk_',
  access: 'kt_ak_',
};
const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const secretLength = 40;
const checksumLength = 6;
const shape = /^kt_(gk|ak)_([0-9A-Za-z]{40})([0-9A-Za-z]{6})$/;

/**
 * A fresh key: prefix, 40 base62 characters from a CSPRNG (238 bits) and 6 characters of checksum,
 * so that a mistyped or made-up key is refused without a look-up.
 */
export function generateKey(type: KeyType): string {
  const body = prefixes[type] + randomBase62(secretLength);
  return body + checksum(body);
}

/** The type of a well-formed key, or undefined when its shape or its checksum is wrong. */
export function parseKey(key: string): KeyType | undefined {
  const match = shape.exec(key);
  if (!match) return undefined;
  const body = key.slice(0, -checksumLength);
  const expected = Buffer.from(checksum(body));
  if (!timingSafeEqual(expected, Buffer.from(match[3]))) return undefined;
  return match[1] === 'gk' ? 'gateway' : 'access';
}

/** SHA-256 in hex: the only form in which a key is stored or looked up. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** The first characters, enough for a person to recognise the key in a list. */
export function keyHint(key: string): string {
  return `${key.slice(0, 10)}…`;
}

function randomBase62(length: number): string {
  let text = '';
  while (text.length < length) {
    for (const byte of randomBytes(length)) {
      // 248 is the largest multiple of 62 in a byte: taking more would favour the first characters.
      if (byte < 248 && text.length < length) text += base62[byte % 62];
    }
  }
  return text;
}

function checksum(body: string): string {
  let rest = createHash('sha256').update(body).digest().readUIntBE(0, 6);
  let text = '';
  for (let i = 0; i < checksumLength; i++) {
    text = base62[rest % 62] + text;
    rest = Math.floor(rest / 62);
  }
  return text;
}
