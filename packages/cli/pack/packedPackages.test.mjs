/** The packages as users get them: packed, installed with npm, and run on the Nodes that they promise to run on. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import { before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import {
  endGroup,
  runNode,
  startNode,
} from '../../../tools/processes/background.mjs';
import { Log } from '../../../tools/processes/log.mjs';
import { temporaryFolder } from '../../../tools/testing/temporaryFolder.mjs';
import {
  installNode,
  installPacked,
  packages,
} from '../../../tools/packing/installation.mjs';

const { version, engines } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);
const oldestNode = engines.node.replace('>=', '');

const safe = 'policies: [{ type: pii_redaction }]\n';
const faulty = 'policies: [{ type: pii_redaktion }]\n';

const folder = temporaryFolder('packed');
const project = join(folder, 'project');
const modules = join(project, 'node_modules');
const nodes = { current: process.execPath };
const environment = { ...process.env, NO_COLOR: '1' };

before(
  async () => {
    [nodes.oldest] = await Promise.all([
      installNode(oldestNode, join(folder, 'oldest')),
      installPacked(project),
    ]);
  },
  { timeout: 150_000 },
);

test('nothing of Backstage comes with them', () => {
  const installed = readdirSync(modules, { recursive: true });
  const foreign = installed.filter(path =>
    path.split(sep).includes('@backstage'),
  );
  assert.ok(installed.length > 0);
  assert.deepEqual(foreign, []);
});

for (const name of packages) {
  test(`${name} brings its description, its licence and only what runs`, () => {
    const files = readdirSync(join(modules, '@keeptrusts', name));
    for (const each of ['README.md', 'LICENSE', 'package.json', 'dist']) {
      assert.ok(files.includes(each), `${each} is missing`);
    }
    assert.ok(!files.includes('src'));
  });
}

test('gateway brings the thread in which models run', () => {
  const files = readdirSync(join(modules, '@keeptrusts/gateway/workers'));
  assert.deepEqual(files, ['onnxClassifier.mjs']);
});

for (const name of packages.filter(each => each !== 'cli')) {
  test(`${name} brings the types of everything that it exports`, () => {
    const place = join(modules, '@keeptrusts', name);
    const manifest = readFileSync(join(place, 'package.json'), 'utf8');
    const { types } = JSON.parse(manifest);
    const exported = readFileSync(join(place, 'dist/index.cjs.js'), 'utf8')
      .matchAll(/^exports\.(\w+)/gm)
      .map(([, each]) => each)
      .toArray();
    const declared = readFileSync(join(place, types), 'utf8');
    assert.ok(exported.length > 0);
    assert.deepEqual(
      exported.filter(each => !declared.includes(each)),
      [],
    );
  });
}

for (const which of ['oldest', 'current']) {
  describe(`kt on the ${which} Node`, { timeout: 60_000 }, () => {
    const kt = (...args) => runKt(nodes[which], args);

    test('is a command that says its version', async () => {
      const path = [dirname(nodes[which]), process.env.PATH].join(delimiter);
      const { stdout } = await promisify(execFile)(
        join(modules, '.bin/kt'),
        ['--version'],
        { env: { ...process.env, PATH: path }, timeout: 20_000 },
      );
      assert.equal(stdout, `${version}\n`);
    });

    test('says what it can do', async () => {
      const { code, output } = await kt('--help');
      assert.equal(code, 0);
      assert.match(output, /gateway[^]*policy[^]*completion/);
    });

    test('passes a safe file', async () => {
      const { code, output } = await kt('policy', 'lint', file(safe));
      assert.equal(code, 0, output);
      assert.match(output, /safe to deploy/);
    });

    test('refuses a faulty file and says where it is wrong', async () => {
      const { code, output } = await kt('policy', 'lint', file(faulty));
      assert.equal(code, 1, output);
      assert.match(output, /:1:20 .*unknown-kind[^]*pii_redaction/);
    });

    for (const workers of [1, 2]) {
      test(`answers from the sandbox and ends at Ctrl-C, workers: ${workers}`, async t => {
        const gateway = await startGateway(nodes[which], workers, t);
        const response = await chat(gateway.address, 'Hello from npm');
        assert.equal(response.status, 200);
        const { choices } = await response.json();
        assert.match(choices[0].message.content, /"Hello from npm"/);

        endGroup(gateway.child, 'SIGINT');
        assert.deepEqual(await gateway.ended, [0, null]);
      });
    }
  });
}

test('kt refuses an older Node in a sentence', async () => {
  const script = `
    const versions = { ...process.versions, node: '22.12.0' };
    Object.defineProperty(process, 'versions', { value: versions });
    require('@keeptrusts/cli/bin/kt');`;
  const { code, output } = await run(nodes.current, ['-e', script]);
  assert.equal(code, 1);
  assert.match(output, /^kt needs Node [\d.]+ or later, and this is .*\n$/);
});

function run(node, args) {
  const log = new Log(join(folder, 'run.log'));
  return runNode(node, args, { cwd: project, env: environment, log });
}

function runKt(node, args) {
  return run(node, [join(modules, '.bin/kt'), ...args]);
}

function file(text) {
  const path = join(folder, 'policy-config.yaml');
  writeFileSync(path, text);
  return path;
}

/** Starts a gateway on the sandbox, and ends it with the test at the latest. */
async function startGateway(node, workers, t) {
  const { promise: address, resolve, reject } = Promise.withResolvers();
  const lines = [];
  const child = startNode(
    node,
    [
      join(modules, '.bin/kt'),
      ...['gateway', 'run', '--port', '0', '--workers', workers],
      ...['--events-dir', join(folder, 'events')],
    ],
    {
      cwd: project,
      env: environment,
      onLine: line => {
        lines.push(line);
        if (line.includes('"listening"')) resolve(JSON.parse(line).address);
      },
    },
  );
  const ended = once(child, 'exit');
  ended.then(() => reject(new Error(`It ended:\n${lines.join('\n')}`)));
  t.after(() => endGroup(child, 'SIGKILL'));
  return { child, ended, address: await address };
}

function chat(address, content) {
  return fetch(`${address}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      model: 'gpt-4o',
      messages: [{ role: 'user', content }],
    }),
    signal: AbortSignal.timeout(20_000),
  });
}
