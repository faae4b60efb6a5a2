import {
  createCipheriv,
  createDecipheriv,
  randomBytes,
  type CipherGCMTypes,
} from 'node:crypto';

const algorithm: CipherGCMTypes = 'aes-256-gcm';
/** Says how the rest is sealed, so that it can be sealed otherwise one day. */
const version = 1;
const nonceLength = 12;
const tagLength = 16;

/** Bytes of the key that seals. */
export const sealingKeyLength = 32;

/** Seals texts with AES-256-GCM. A text can only be opened in the context it was sealed in. */
export class SecretBox {
  readonly #key: Buffer;

  constructor(key: Buffer) {
    this.#key = key;
  }

  seal(text: string, context: string): string {
    const nonce = randomBytes(nonceLength);
    const cipher = createCipheriv(algorithm, this.#key, nonce);
    cipher.setAAD(Buffer.from(context));
    const sealed = [cipher.update(text, 'utf8'), cipher.final()];
    return Buffer.concat([
      Buffer.of(version),
      nonce,
      cipher.getAuthTag(),
      ...sealed,
    ]).toString('base64');
  }

  /** @throws Error when it was sealed with another key or in another context, or was changed */
  open(sealed: string, context: string): string {
    const bytes = Buffer.from(sealed, 'base64');
    if (bytes[0] !== version) throw new Error('This is not a sealed secret.');
    const nonceEnd = 1 + nonceLength;
    const tagEnd = nonceEnd + tagLength;
    const decipher = createDecipheriv(
      algorithm,
      this.#key,
      bytes.subarray(1, nonceEnd),
      { authTagLength: tagLength },
    );
    decipher.setAuthTag(bytes.subarray(nonceEnd, tagEnd));
    decipher.setAAD(Buffer.from(context));
    const text = [decipher.update(bytes.subarray(tagEnd)), decipher.final()];
    return Buffer.concat(text).toString('utf8');
  }
}
