/** Runs the real bootstrap, with the real Yarn, in a small clone that has nothing to download. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { before, beforeEach, test } from 'node:test';
import { root } from '../root.mjs';
import { temporaryFolder } from '../testing/temporaryFolder.mjs';
import { findNode, NODE_VERSION } from './node.mjs';

const kt = `#!/usr/bin/env node
console.log(JSON.stringify({
  node: process.version,
  cwd: process.cwd(),
  args: process.argv.slice(2),
}));
process.exit(Number(process.argv[2] ?? 0));
`;

let template;
let clone;

before(() => {
  template = temporaryFolder('template');
  cpSync(join(root, 'tools'), join(template, 'tools'), { recursive: true });
  cpSync(join(root, '.yarnrc.yml'), join(template, '.yarnrc.yml'));
  cpSync(join(root, '.yarn/releases'), join(template, '.yarn/releases'), {
    recursive: true,
  });
  mkdirSync(join(template, 'packages/cli/bin'), { recursive: true });
  writeFileSync(join(template, 'packages/cli/bin/kt'), kt);
  manifest(template, '.', { private: true, workspaces: ['packages/*'] });
  manifest(template, 'packages/cli', {});
  writeFileSync(join(template, 'yarn.lock'), lockfile());
  linkNode(template);
});

beforeEach(() => {
  clone = temporaryFolder('clone');
  cpSync(template, clone, { recursive: true, verbatimSymlinks: true });
});

function manifest(folder, workspace, content) {
  const name = workspace === '.' ? 'clone' : workspace.split('/')[1];
  writeFileSync(
    join(folder, workspace, 'package.json'),
    JSON.stringify({ name, version: '0.0.0', ...content }),
  );
}

function lockfile() {
  const head = readFileSync(join(root, 'yarn.lock'), 'utf8');
  const metadata = /^__metadata:\n(?: {2}.+\n)+/m.exec(head)[0];
  const workspaces = [
    ['cli', 'packages/cli'],
    ['clone', '.'],
  ].map(
    ([name, path]) => `
"${name}@workspace:${path}":
  version: 0.0.0-use.local
  resolution: "${name}@workspace:${path}"
  languageName: unknown
  linkType: soft
`,
  );
  return `${head.split('\n', 2).join('\n')}\n\n${metadata}${workspaces.join(
    '',
  )}`;
}

/** Spares the download; on Node 24 there is none. */
function linkNode(folder) {
  const node = findNode(join(root, '.toolchain'));
  if (!node || node === process.execPath) return;
  mkdirSync(join(folder, '.toolchain'));
  symlinkSync(
    dirname(dirname(node)),
    join(folder, '.toolchain', `node-${NODE_VERSION}`),
  );
}

function start(args, options = {}) {
  return spawn(process.execPath, [join(clone, 'tools/run.mjs'), ...args], {
    cwd: clone,
    ...options,
    env: { ...process.env, INIT_CWD: clone, ...options.env },
  });
}

async function run(args, options) {
  const child = start(args, options);
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', data => (said.stdout += data));
  child.stderr.on('data', data => (said.stderr += data));
  const [code] = await once(child, 'close');
  return { code, ...said };
}

const installations = stderr => stderr.match(/✔ Dependencies/g)?.length ?? 0;

test('the first command installs, the next does nothing but its task', async () => {
  const first = await run(['kt', '0', 'a b']);
  assert.equal(first.code, 0, first.stderr);
  assert.equal(installations(first.stderr), 1);
  const { node, args } = JSON.parse(first.stdout);
  assert.match(node, /^v24\./);
  assert.deepEqual(args, ['0', 'a b']);

  const next = await run(['kt']);
  assert.equal(next.stderr, '');
});

test('the command line runs where the user stands and gives its exit code', async () => {
  const place = join(clone, 'packages');
  const { code, stdout } = await run(['kt', '3'], { env: { INIT_CWD: place } });
  assert.equal(code, 3);
  assert.equal(JSON.parse(stdout).cwd, place);
});

test('an installation that was killed is begun again', async () => {
  const child = start(['kt']);
  for await (const chunk of child.stderr) {
    if (String(chunk).includes('… Dependencies')) break;
  }
  child.kill('SIGKILL');
  assert.ok(!existsSync(join(clone, '.toolchain/stamp')));

  const { code, stderr } = await run(['kt']);
  assert.equal(code, 0, stderr);
  assert.equal(installations(stderr), 1);
});

test('of two commands at once one installs and the other waits for it', async () => {
  const both = await Promise.all([run(['kt']), run(['kt'])]);
  const said = both.map(({ stderr }) => stderr).join('');
  assert.deepEqual(
    both.map(({ code }) => code),
    [0, 0],
    said,
  );
  assert.equal(installations(said), 1);
  assert.match(said, /Waiting for process \d+, which is installing/);
});

test('a package.json that yarn.lock does not know is said, and `deps` follows it', async () => {
  await run(['kt']);
  manifest(clone, 'packages/cli', { dependencies: { clone: 'workspace:^' } });

  const stale = await run(['kt'], { env: { CI: '' } });
  assert.equal(stale.code, 1);
  assert.match(stale.stderr, /yarn\.lock does not match .* `npm run deps`/);

  assert.equal((await run(['deps'])).code, 0);
  assert.match(
    readFileSync(join(clone, 'yarn.lock'), 'utf8'),
    /clone: "workspace:\^"/,
  );
  assert.equal((await run(['kt'])).stderr, '');
});

test('a registry that does not answer is said in a sentence', async () => {
  manifest(clone, 'packages/cli', { dependencies: { 'is-number': '7.0.0' } });
  const { code, stderr } = await run(['deps'], {
    env: { npm_config_registry: 'http://127.0.0.1:9' },
  });
  assert.equal(code, 1);
  assert.match(
    stderr,
    /The package registry http:\/\/127\.0\.0\.1:9 does not answer/,
  );
  assert.doesNotMatch(stderr, /^ {4}at /m);
});
