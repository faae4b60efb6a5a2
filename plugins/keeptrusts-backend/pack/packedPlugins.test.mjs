/** The plugins as users get them: packed, installed with npm, and put into a new backend as their READMEs say. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { npmInstall, pack } from '../../../tools/packing/installation.mjs';
import { endGroup, startNode } from '../../../tools/processes/background.mjs';
import { root } from '../../../tools/root.mjs';
import { temporaryFolder } from '../../../tools/testing/temporaryFolder.mjs';

const frontend = 'backstage-plugin-keeptrusts';
const backend = `${frontend}-backend`;
const scaffolder = 'backstage-plugin-scaffolder-backend-module-keeptrusts';
const shared = [
  'contract',
  'policy',
  'gateway',
  `${frontend}-common`,
  `${frontend}-node`,
];
const plugins = [...shared, backend, scaffolder, frontend];
/** Those that a backend loads; the front end is bundled by an app. */
const loaded = [...shared, backend, scaffolder];

const folder = temporaryFolder('plugins');
const project = join(folder, 'project');
const token = randomUUID();

before(
  async () => {
    await pack(folder, plugins);
    const { resolutions } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    );
    // npm wants an override of a direct dependency to say the same as that.
    const database = `better-sqlite3@${resolutions['better-sqlite3']}`;
    await npmInstall(project, [...loaded.map(archive), database], {
      name: 'fresh',
      overrides: resolutions,
    });
  },
  { timeout: 200_000 },
);

for (const name of plugins) {
  test(`${name} brings every file that its manifest names`, () => {
    const files = tar('-tzf', archive(name)).split('\n');
    const manifest = JSON.parse(
      tar('-xzOf', archive(name), 'package/package.json'),
    );
    const named = [
      ...['main', 'module', 'types', 'configSchema'].map(key => manifest[key]),
      ...pathsIn(manifest.exports),
      ...['README.md', 'LICENSE'],
    ].filter(path => path !== undefined);
    const missing = named.filter(
      path => !files.includes(`package/${path.replace('./', '')}`),
    );
    assert.deepEqual(missing, []);
    assert.ok(!files.some(path => path.startsWith('package/src/')));
  });
}

test(
  'a backend with the lines of the README governs a request',
  { timeout: 60_000 },
  async t => {
    const url = `http://127.0.0.1:${await startBackend(t)}/api/keeptrusts`;
    const call = async (path, key, body) => {
      const response = await fetch(`${url}${path}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${key}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(20_000),
      });
      const answer = await response.json();
      assert.ok(response.ok, JSON.stringify(answer));
      return answer;
    };
    const { id: team_id } = await call('/v1/teams', token, { name: 'Fresh' });
    const template_id = 'tier-2-internal';
    await call('/v1/configurations', token, {
      name: 'c',
      team_id,
      template_id,
    });
    await call('/v1/wallets/allocate', token, { team_id, amount: 10 });
    const { key } = await call('/v1/tokens', token, {
      name: 'k',
      token_type: 'gateway',
      team_id,
    });
    const { choices } = await call('/v1/chat/completions', key, {
      model: 'gpt-4o-mini',
      messages: [{ role: 'user', content: 'Write to jane@example.com' }],
    });
    assert.match(choices[0].message.content, /"Write to \[EMAIL\]"/);
  },
);

/** Starts a new backend, to which only the lines of the README were added; gives its port when it is ready. */
async function startBackend(t) {
  const port = await freePort();
  writeFileSync(join(project, 'app-config.yaml'), JSON.stringify(config(port)));
  writeFileSync(
    join(project, 'index.mjs'),
    [
      `import { createBackend } from '@backstage/backend-defaults';`,
      `const backend = createBackend();`,
      snippetOf(backend),
      `backend.start();`,
    ].join('\n'),
  );
  const lines = [];
  const child = startNode(process.execPath, [join(project, 'index.mjs')], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production' },
    onLine: line => lines.push(line),
  });
  t.after(() => endGroup(child, 'SIGKILL'));
  while (!(await isReady(port))) {
    assert.equal(child.exitCode, null, lines.join('\n'));
    await delay(100);
  }
  return port;
}

/** What the README of a plugin adds to `packages/backend/src/index.ts`. */
function snippetOf(name) {
  const path = join('node_modules', '@keeptrusts', name, 'README.md');
  const readme = readFileSync(join(project, path), 'utf8');
  return /```ts\n\/\/ packages\/backend\/src\/index\.ts\n([^]*?)```/.exec(
    readme,
  )[1];
}

function config(port) {
  const baseUrl = `http://127.0.0.1:${port}`;
  return {
    app: { baseUrl },
    backend: {
      baseUrl,
      listen: { host: '127.0.0.1', port },
      workingDirectory: folder,
      database: { client: 'better-sqlite3', connection: ':memory:' },
      auth: {
        externalAccess: [{ type: 'static', options: { token, subject: 'ci' } }],
      },
    },
  };
}

async function isReady(port) {
  const url = `http://127.0.0.1:${port}/api/keeptrusts/readyz`;
  const answer = await fetch(url).catch(() => undefined);
  return answer?.ok ?? false;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

function archive(name) {
  return join(folder, `${name}.tgz`);
}

function tar(...args) {
  return execFileSync('tar', args, { encoding: 'utf8' });
}

function pathsIn(exported) {
  if (typeof exported === 'string')
    return exported.startsWith('.') ? [exported] : [];
  return Object.values(exported ?? {}).flatMap(pathsIn);
}
