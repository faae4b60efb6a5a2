import { type RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { readFileSync } from 'node:fs';
import { sealingKeyLength } from './SecretBox';

/**
 * Reads `keeptrusts.secrets`: the key that seals stored secrets, or undefined when there is none.
 *
 * @throws InputError when both `key` and `keyFile` are given, or what is given is no key
 */
export function readSealingKey(config: RootConfigService): Buffer | undefined {
  const secrets = config.getOptionalConfig('keeptrusts.secrets');
  const key = secrets?.getOptionalString('key');
  const file = secrets?.getOptionalString('keyFile');
  if (key !== undefined && file !== undefined) {
    throw new InputError(
      'Give either keeptrusts.secrets.key or keeptrusts.secrets.keyFile, not both',
    );
  }
  if (key !== undefined) return decode(key, 'keeptrusts.secrets.key');
  if (file === undefined) return undefined;
  return decode(read(file), `The file of keeptrusts.secrets.keyFile, ${file},`);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new InputError(
      `keeptrusts.secrets.keyFile cannot be read: ${file}`,
      error,
    );
  }
}

/** The text itself appears in no message: it is nearly a key, or it would not be here. */
function decode(text: string, where: string): Buffer {
  const trimmed = text.trim();
  const bytes = Buffer.from(trimmed, 'base64');
  const isBase64 = /^[A-Za-z0-9+/]+={0,2}$/.test(trimmed);
  if (isBase64 && bytes.length === sealingKeyLength) return bytes;
  throw new InputError(
    `${where} is not a key of ${sealingKeyLength} bytes in base64. Make one with: openssl rand -base64 ${sealingKeyLength}`,
  );
}
