import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { generateKey, hashKey, keyHint, parseKey, type KeyType } from './keys';

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const type = fc.constantFrom<KeyType>('gateway', 'access');

describe('generateKey', () => {
  it('makes a key of 40 characters and 6 of checksum behind the prefix of its type', () => {
    expect(generateKey('gateway')).toMatch(/^kt_gk_[0-9A-Za-z]{46}$/);
    expect(generateKey('access')).toMatch(/^kt_ak_[0-9A-Za-z]{46}$/);
  });

  it('never makes a key twice', () => {
    const keys = Array.from({ length: 1000 }, () => generateKey('gateway'));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('uses every character of the alphabet', () => {
    const secrets = Array.from({ length: 200 }, () =>
      generateKey('access').slice('kt_ak_'.length),
    );
    expect([...new Set(secrets.join(''))].sort().join('')).toBe(base62);
  });
});

describe('parseKey', () => {
  it('tells the type of every generated key', () => {
    fc.assert(
      fc.property(type, expected => {
        expect(parseKey(generateKey(expected))).toBe(expected);
      }),
    );
  });

  it('refuses a key with any one character changed', () => {
    const key = generateKey('gateway');
    for (let at = 0; at < key.length; at++) {
      for (const character of `${base62}_-`) {
        if (character === key[at]) continue;
        const changed = key.slice(0, at) + character + key.slice(at + 1);
        expect([changed, parseKey(changed)]).toEqual([changed, undefined]);
      }
    }
  });

  it('refuses a key with two neighbours swapped', () => {
    fc.assert(
      fc.property(type, fc.nat({ max: 50 }), (ofType, at) => {
        const key = generateKey(ofType);
        fc.pre(key[at] !== key[at + 1]);
        const swapped =
          key.slice(0, at) + key[at + 1] + key[at] + key.slice(at + 2);
        expect(parseKey(swapped)).toBeUndefined();
      }),
    );
  });

  it('refuses a key of one type under the prefix of the other', () => {
    const key = generateKey('gateway');
    expect(parseKey(key.replace('kt_gk_', 'kt_ak_'))).toBeUndefined();
  });

  it.each([
    ['nothing', ''],
    ['a prefix alone', 'kt_gk_'],
    ["another vendor's key", 'sk-proj-4mYJc0Vd2X9r7Tq1Lk5Wz8Bn3Hs6Pf'],
    ['the dots of a manual', 'kt_gk_...'],
  ])('refuses %s', (_, text) => {
    expect(parseKey(text)).toBeUndefined();
  });

  it('refuses a key with something around it', () => {
    const key = generateKey('access');
    for (const text of [` ${key}`, `${key} `, `${key}\n`, `"${key}"`]) {
      expect(parseKey(text)).toBeUndefined();
    }
  });

  it('refuses any text that was not generated', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^kt_(gk|ak)_[0-9A-Za-z]{46}$/), text => {
        expect(parseKey(text)).toBeUndefined();
      }),
    );
  });
});

describe('hashKey', () => {
  it('is the SHA-256 in hex', () => {
    expect(hashKey('kt_gk_example')).toBe(
      createHash('sha256').update('kt_gk_example').digest('hex'),
    );
  });
});

describe('keyHint', () => {
  it('shows the prefix and four characters of the secret', () => {
    expect(keyHint('kt_gk_AbCdEfGhIj')).toBe('kt_gk_AbCd…');
  });
});
