import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { runInForeground } from './foreground.mjs';

const foreground = new URL('foreground.mjs', import.meta.url);
const options = { cwd: '.', env: process.env };

function run(script) {
  return runInForeground(process.execPath, ['-e', script], options);
}

/** A program that runs `script` in its place, without a terminal. */
function replacedBy(script) {
  const program = `
    import { runInForeground } from '${foreground}';
    process.exitCode = await runInForeground(
      process.execPath,
      ['-e', ${JSON.stringify(script)}],
      { cwd: '.', env: process.env },
    );`;
  return spawn(process.execPath, ['--input-type=module', '-e', program]);
}

test('gives the exit code', async () => {
  assert.equal(await run('process.exit(3)'), 3);
});

test('gives the code of a shell for a program that was killed', async () => {
  assert.equal(await run('process.kill(process.pid, "SIGKILL")'), 137);
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  test(`passes ${signal} on once and lets the program end as it likes`, async () => {
    const child = replacedBy(`
      let times = 0;
      process.on('${signal}', () => { times += 1; });
      setTimeout(() => process.exit(40 + times), 500);
      console.log('up');
    `);
    await once(child.stdout, 'data');
    child.kill(signal);
    assert.deepEqual(await once(child, 'exit'), [41, null]);
  });
}
