import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { before, test } from 'node:test';
import { temporaryFolder } from '../testing/temporaryFolder.mjs';
import { runNode } from './background.mjs';
import { Log } from './log.mjs';

const background = new URL('background.mjs', import.meta.url);
let folder;
let log;

before(() => {
  folder = temporaryFolder('background');
  log = new Log(join(folder, 'a.log'));
});

function run(script, options) {
  return runNode(process.execPath, ['-e', script], {
    cwd: folder,
    env: process.env,
    log,
    ...options,
  });
}

const isAlive = pid => {
  try {
    process.kill(pid, 0);
    // A killed process that nobody has asked after yet is still listed.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch (error) {
    return error.syscall === 'open' && process.platform !== 'linux';
  }
};

async function until(condition) {
  while (!condition()) await new Promise(resolve => setTimeout(resolve, 10));
}

test('gives the exit code and what was printed, and logs it without colours', async () => {
  const { code, output } = await run(
    'console.log("\\x1b[32mone\\x1b[0m"); console.error("two"); process.exitCode = 5',
  );
  assert.equal(code, 5);
  assert.deepEqual(output.split('\n').sort(), ['', 'one', 'two']);
  assert.equal(readFileSync(log.path, 'utf8'), output);
});

test('ends a program whose output is hopeless', async () => {
  const { code } = await run('setInterval(() => console.log("no way"), 5)', {
    isHopeless: line => line === 'no way',
  });
  assert.equal(code, null);
});

test('leaves threads and forked programs alone', async () => {
  const { output } = await run(`
    const { fork } = require('node:child_process');
    const { Worker } = require('node:worker_threads');
    new Worker('console.log("thread")', { eval: true });
    require('node:fs').writeFileSync('forked.js', 'setTimeout(() => console.log("forked"), 200)');
    fork('forked.js', { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  `);
  assert.deepEqual(output.split('\n').sort(), ['', 'forked', 'thread']);
});

for (const signal of ['SIGKILL', 'SIGTERM']) {
  test(`nothing outlives a program that got ${signal}`, async () => {
    const grandchild = 'setInterval(() => {}, 1000)';
    const child = `
      const { spawn } = require('node:child_process');
      const { pid } = spawn(process.execPath, ['-e', ${JSON.stringify(
        grandchild,
      )}]);
      console.log(process.pid + ' ' + pid);
      setInterval(() => {}, 1000);
    `;
    writeFileSync(
      join(folder, 'parent.mjs'),
      `import { runNode } from '${background}';
       await runNode(process.execPath, ['-e', ${JSON.stringify(child)}], {
         env: process.env,
         log: { write: console.log },
       });`,
    );
    const parent = spawn(process.execPath, [join(folder, 'parent.mjs')]);
    const [pids] = await once(
      createInterface({ input: parent.stdout }),
      'line',
    );
    parent.kill(signal);
    await once(parent, 'exit');
    await until(() => !pids.split(' ').map(Number).some(isAlive));
  });
}
