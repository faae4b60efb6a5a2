import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, test } from 'node:test';
import { temporaryFolder } from '../testing/temporaryFolder.mjs';
import { fingerprint, isInstalled, removeStamp, writeStamp } from './stamp.mjs';

let root;

beforeEach(() => {
  root = temporaryFolder('stamp');
  write('yarn.lock', '');
  write('.yarnrc.yml', '');
  write('package.json', '{}');
  write('packages/a/package.json', '{}');
  write('node_modules/x/index.js', '');
  write('.toolchain/install.log', '');
});

function write(path, content) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

for (const path of [
  'yarn.lock',
  '.yarnrc.yml',
  'package.json',
  'packages/a/package.json',
  'plugins/new/package.json',
]) {
  test(`${path} decides what is installed`, () => {
    const hash = fingerprint(root);
    write(path, 'changed');
    assert.notEqual(fingerprint(root), hash);
  });
}

test('a source does not', () => {
  const hash = fingerprint(root);
  write('packages/a/src/index.ts', 'changed');
  assert.equal(fingerprint(root), hash);
});

test('an installation is whole when its stamp is there, fits, and node_modules is', async () => {
  assert.equal(isInstalled(root), false);
  await writeStamp(root);
  assert.equal(isInstalled(root), true);

  await removeStamp(root);
  assert.equal(isInstalled(root), false);

  await writeStamp(root);
  write('yarn.lock', 'changed');
  assert.equal(isInstalled(root), false);

  await writeStamp(root);
  rmSync(join(root, 'node_modules'), { recursive: true });
  assert.equal(isInstalled(root), false);
});
