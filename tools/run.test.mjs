import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './root.mjs';

function run(...args) {
  const program = join(root, 'tools/run.mjs');
  return spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
}

test('lists its tasks', () => {
  const { status, stdout } = run('--help');
  assert.equal(status, 0);
  assert.match(stdout, /start[^]*test[^]*kt[^]*bench[^]*deps/);
});

test('refuses a task that does not exist with those that do', () => {
  const { status, stderr } = run('dance');
  assert.equal(status, 2);
  assert.match(stderr, /There is no task "dance"[^]*start[^]*bench/);
});

for (const task of ['start', 'test', 'deps']) {
  test(`${task} says how it is used`, () => {
    const { status, stdout } = run(task, '--help');
    assert.equal(status, 0);
    assert.match(stdout, new RegExp(`^Usage: npm (run )?${task}`));
  });
}

test('refuses a check that does not exist with those that do', () => {
  const { status, stderr } = run('test', '--only', 'luck');
  assert.equal(status, 2);
  assert.match(stderr, /There is no check "luck"[^]*lint[^]*jest/);
});
