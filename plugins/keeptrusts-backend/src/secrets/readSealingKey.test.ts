import { mockServices } from '@backstage/backend-test-utils';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSealingKey } from './readSealingKey';

const bytes = randomBytes(32);
const key = bytes.toString('base64');

const read = (secrets: { key?: string; keyFile?: string }) =>
  readSealingKey(
    mockServices.rootConfig({ data: { keeptrusts: { secrets } } }),
  );

describe('the key that seals', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keeptrusts-key-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('may be missing', () => {
    expect(readSealingKey(mockServices.rootConfig())).toBeUndefined();
  });

  it('is read from the configuration', () => {
    expect(read({ key })).toEqual(bytes);
  });

  it('is read from a file that ends in a line break', () => {
    const keyFile = join(folder, 'key');
    writeFileSync(keyFile, `${key}\n`);
    expect(read({ keyFile })).toEqual(bytes);
  });

  it.each([
    ['too short', randomBytes(31).toString('base64')],
    ['too long', randomBytes(33).toString('base64')],
    ['no base64', '?'.repeat(44)],
  ])('is refused when it is %s, and not repeated', (_, wrong) => {
    const refused = () => read({ key: wrong });
    expect(refused).toThrow('32 bytes in base64');
    expect(refused).not.toThrow(wrong);
  });

  it('is refused when there are two, or no such file', () => {
    const keyFile = join(folder, 'missing');
    expect(() => read({ key, keyFile })).toThrow('not both');
    expect(() => read({ keyFile })).toThrow(keyFile);
  });
});
