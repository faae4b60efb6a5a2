import { randomBytes } from 'node:crypto';
import { SecretBox, sealingKeyLength } from './SecretBox';

describe('SecretBox', () => {
  const box = new SecretBox(randomBytes(sealingKeyLength));

  it('opens what it sealed', () => {
    const sealed = box.seal('kt_gk_ä🔑', 'here');
    expect(box.open(sealed, 'here')).toBe('kt_gk_ä🔑');
  });

  it('seals the same text differently each time', () => {
    expect(box.seal('a', 'here')).not.toBe(box.seal('a', 'here'));
  });

  it('opens nothing that belongs elsewhere', () => {
    const sealed = box.seal('a', 'here');
    expect(() => box.open(sealed, 'there')).toThrow();
    const other = new SecretBox(randomBytes(sealingKeyLength));
    expect(() => other.open(sealed, 'here')).toThrow();
  });

  it('opens nothing that was changed, in any byte', () => {
    const bytes = Buffer.from(box.seal('secret', 'here'), 'base64');
    for (let index = 0; index < bytes.length; index++) {
      const changed = Buffer.from(bytes);
      changed[index] ^= 1;
      expect(() => box.open(changed.toString('base64'), 'here')).toThrow();
    }
  });

  it('opens nothing that was cut off', () => {
    const bytes = Buffer.from(box.seal('secret', 'here'), 'base64');
    for (let end = 0; end < bytes.length; end++) {
      const cut = bytes.subarray(0, end).toString('base64');
      expect(() => box.open(cut, 'here')).toThrow();
    }
  });
});
