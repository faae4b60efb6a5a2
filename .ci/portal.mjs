import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Runs `npm start` on a free port until it says that it is ready; it ends with the test, whatever happens. */
export async function startPortal(t) {
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
  const said = await untilAnnounced(npm);
  assert.ok(said, 'the portal ended before it was ready');
  return { npm, ended, said, url: `http://localhost:${port}/` };
}

/** What it printed up to and with its announcement; undefined when it ended before that. */
async function untilAnnounced(npm) {
  let said = '';
  for await (const chunk of npm.stdout) {
    said += chunk;
    // The snippets come last.
    if (said.includes('is ready') && said.includes('print(')) return said;
  }
  return undefined;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
