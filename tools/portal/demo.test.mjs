import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, test } from 'node:test';
import { temporaryFolder } from '../testing/temporaryFolder.mjs';
import { Demo } from './demo.mjs';

let folder;

beforeEach(() => {
  folder = temporaryFolder('demo');
});

const keyFile = () => join(folder, 'secret-store.key');
const note = state =>
  writeFileSync(join(folder, 'demo.json'), JSON.stringify(state));
/** Waiting for the backend does not keep a process alive, so a test has to. */
const alive = work => {
  const timer = setInterval(() => {}, 1000);
  return work.finally(() => clearInterval(timer));
};
const runOf = demo => JSON.parse(demo.settings(7008).APP_CONFIG_demo_run);

test('makes the key of the secret store once, for its owner only', () => {
  new Demo(folder);
  const key = readFileSync(keyFile(), 'utf8');
  new Demo(folder);
  assert.equal(readFileSync(keyFile(), 'utf8'), key);
  assert.equal(Buffer.from(key, 'base64').length, 32);
  if (process.platform !== 'win32') {
    assert.equal(statSync(keyFile()).mode & 0o777, 0o600);
  }
});

test('tells the backend where it is and what is wanted', () => {
  const settings = new Demo(folder, false).settings(7008);
  assert.equal(
    settings.KEEPTRUSTS_API_URL,
    'http://localhost:7008/api/keeptrusts',
  );
  assert.equal(
    settings.APP_CONFIG_keeptrusts_secrets_keyFile,
    JSON.stringify(keyFile()),
  );
  assert.equal(settings.APP_CONFIG_demo_sampleData, 'false');
  const unsaid = new Demo(folder).settings(7008);
  assert.equal('APP_CONFIG_demo_sampleData' in unsaid, false);
});

test('is ready when the backend has noted down this start, not an earlier one', async () => {
  const demo = new Demo(folder);
  note({ run: 'an earlier one', gatewayKey: { key: 'old' } });
  const key = alive(demo.ready());
  note({ run: runOf(demo), gatewayKey: { key: 'new' } });
  assert.equal(await key, 'new');
});

test('says what went wrong', async () => {
  const demo = new Demo(folder);
  note({ run: runOf(demo), problem: 'no template' });
  await assert.rejects(alive(demo.ready()), /could not be made: no template/);
});
