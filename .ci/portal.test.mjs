/** `npm start` as a person uses it, up to Ctrl-C. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { test } from 'node:test';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function startPortal(t) {
  const port = await freePort();
  const npm = spawn('npm', ['start'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true, // a process group, which is what a terminal sends Ctrl-C to
  });
  const ended = once(npm, 'exit');
  t.after(() => {
    const runs = npm.exitCode === null && npm.signalCode === null;
    if (runs) process.kill(-npm.pid, 'SIGKILL');
  });
  const announced = (async () => {
    let said = '';
    for await (const chunk of npm.stdout) {
      said += chunk;
      if (said.includes('is ready')) return true;
    }
    return false;
  })();
  assert.ok(await announced, 'the portal ended before it was ready');
  return { npm, ended, url: `http://localhost:${port}/` };
}

const isDown = url => assert.rejects(fetch(url), /fetch failed/);

test('the portal starts, serves its front end and stops at Ctrl-C', async t => {
  const { npm, ended, url } = await startPortal(t);
  const page = await fetch(url);
  assert.equal(page.status, 200);
  assert.match(await page.text(), /<div id="root">/);

  process.kill(-npm.pid, 'SIGINT');
  await ended;
  await isDown(url);
});

test('the portal stops when npm is told to', async t => {
  const { npm, ended, url } = await startPortal(t);
  npm.kill('SIGTERM');
  await ended;
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline && (await fetch(url).catch(() => undefined))) {
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  await isDown(url);
});
