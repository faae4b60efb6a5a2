import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, test } from 'node:test';
import { temporaryFolder } from '../testing/temporaryFolder.mjs';
import { isBuilt, sourcesHash } from './frontend.mjs';

const settings = `app:
  title: Acme
backend:
  listen: 7007
`;

let root;

beforeEach(() => {
  root = temporaryFolder('front end');
  write('yarn.lock', 'one');
  write('app-config.yaml', settings);
  workspace('packages/app', 'app', { cards: 'workspace:^', react: '^18' });
  workspace('plugins/cards', 'cards', { contract: 'workspace:^' });
  workspace('packages/contract', 'contract', {});
  workspace('packages/backend', 'backend', { contract: 'workspace:^' });
});

function write(path, content) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function workspace(folder, name, dependencies) {
  write(`${folder}/package.json`, JSON.stringify({ name, dependencies }));
  write(`${folder}/src/index.ts`, 'export {};');
}

const matters = {
  'a source of the app': ['packages/app/src/App.tsx', ''],
  'a source of a package two steps below': [
    'packages/contract/src/index.ts',
    '',
  ],
  'a dependency': ['plugins/cards/package.json', '{"name":"cards"}'],
  'a version': ['yarn.lock', 'two'],
  'a setting of the app': ['app-config.yaml', settings.replace('Acme', 'Beta')],
  'a local setting of the app': ['app-config.local.yaml', 'app:\n  title: B\n'],
};

for (const [what, [path, content]] of Object.entries(matters)) {
  test(`${what} makes the build stale`, () => {
    const hash = sourcesHash(root);
    write(path, content);
    assert.notEqual(sourcesHash(root), hash);
  });
}

const doesNotMatter = {
  'a source of the backend': ['packages/backend/src/index.ts', 'changed'],
  'a setting of the backend': [
    'app-config.yaml',
    settings.replace('7007', '7008'),
  ],
  'a build': ['packages/app/dist/index.html', ''],
  'an installed package': ['packages/app/node_modules/x/index.js', ''],
};

for (const [what, [path, content]] of Object.entries(doesNotMatter)) {
  test(`${what} does not`, () => {
    const hash = sourcesHash(root);
    write(path, content);
    assert.equal(sourcesHash(root), hash);
  });
}

test('a build is one that was finished from the present sources', () => {
  write('packages/app/dist/index.html', 'half done');
  assert.equal(isBuilt(root), false);
  write('packages/app/dist/.built-from', sourcesHash(root));
  assert.equal(isBuilt(root), true);
  write('packages/app/src/index.ts', 'changed');
  assert.equal(isBuilt(root), false);
});
