/** Runs real processes in the place of the portal's backend: what is tested is the watch over them. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { Log } from '../processes/log.mjs';
import { temporaryFolder } from '../testing/temporaryFolder.mjs';
import { Backend } from './backend.mjs';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function backendOf(script) {
  const root = temporaryFolder('portal');
  const cli = join(root, 'node_modules/@backstage/cli/config');
  mkdirSync(cli, { recursive: true });
  mkdirSync(join(root, 'packages/backend/src'), { recursive: true });
  writeFileSync(join(cli, 'nodeTransform.cjs'), '');
  writeFileSync(join(root, 'packages/backend/src/index.js'), script);
  const errors = [];
  const backend = new Backend(root, {
    node: process.execPath,
    env: process.env,
    port: await freePort(),
    log: new Log(join(root, 'backend.log')),
    onError: line => errors.push(line),
  });
  return { backend, errors, log: join(root, 'backend.log') };
}

const server = answer => `
  const port = process.env.APP_CONFIG_backend_listen_port;
  let asked = 0;
  require('node:http').createServer((request, response) => {
    asked += 1;
    ${answer}
    response.end();
  }).listen(port, '127.0.0.1');
`;

test('is ready when it says so, not when it listens, and stops when asked', async () => {
  const { backend, errors, log } = await backendOf(`
    ${server(`
      console.log(request.url);
      response.statusCode = asked < 3 ? 503 : 200;
    `)}
    console.log('2026-01-01T00:00:00Z catalog \\x1b[31merror\\x1b[39m no such file');
    process.on('SIGTERM', () => { console.log('bye'); process.exit(); });
  `);
  await backend.ready();
  await backend.stop();
  const asked = '/.backstage/health/v1/readiness';
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
  assert.deepEqual(lines.filter(line => line === asked).length, 3);
  assert.equal(lines.at(-1), 'bye');
  assert.deepEqual(errors, ['2026-01-01T00:00:00Z catalog error no such file']);
});

test('says what a backend said last that ended before it was ready', async () => {
  const { backend, log } = await backendOf(`
    for (let i = 0; i < 50; i++) console.log('line ' + i);
    throw new Error('no database');
  `);
  await assert.rejects(backend.ready(), ({ message }) => {
    assert.match(message, /^The portal's backend could not start/);
    assert.match(message, /Error: no database/);
    assert.doesNotMatch(message, /line 5\n/);
    assert.ok(message.endsWith(`Details: ${log}`));
    return true;
  });
});

test('says that the port is taken when another program was faster', async () => {
  const { backend } = await backendOf(`
    const net = require('node:net');
    const first = net.createServer().listen(0, '127.0.0.1', () => {
      net.createServer().listen(first.address().port, '127.0.0.1');
    });
  `);
  await assert.rejects(backend.ready(), /Port \d+ is taken/);
});

test('notices when a ready backend ends', async () => {
  const { backend } = await backendOf(
    server('setTimeout(() => process.exit(1), 50);'),
  );
  await backend.ready();
  await assert.rejects(backend.running(), /backend has stopped/);
});
