import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, test } from 'node:test';
import { temporaryFolder } from '../testing/temporaryFolder.mjs';
import { withLock } from './lock.mjs';

const program = `
  import { appendFileSync } from 'node:fs';
  import { setTimeout as sleep } from 'node:timers/promises';
  import { withLock } from '${new URL('lock.mjs', import.meta.url)}';
  const [folder, diary, hold] = process.argv.slice(1);
  await withLock(folder, { pollMs: 5 }, async () => {
    appendFileSync(diary, 'enter\\n');
    await sleep(Number(hold));
    appendFileSync(diary, 'leave\\n');
  });
`;

let folder;
let diary;

beforeEach(() => {
  const temporary = temporaryFolder('lock');
  folder = join(temporary, 'lock');
  diary = join(temporary, 'diary');
  mkdirSync(folder);
  writeFileSync(diary, '');
});

function contender(hold) {
  const args = ['--input-type=module', '-e', program, folder, diary, hold];
  return spawn(process.execPath, args, { stdio: 'inherit' });
}

function deadPid() {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

const entries = () => readFileSync(diary, 'utf8').split('\n').filter(Boolean);

async function until(condition) {
  while (!condition()) await new Promise(resolve => setTimeout(resolve, 5));
}

test('of many that find a stale lock, one at a time gets it', async () => {
  writeFileSync(join(folder, '7'), `${deadPid()}\n`);
  const contenders = Array.from({ length: 8 }, () => contender('20'));
  const codes = await Promise.all(contenders.map(each => once(each, 'exit')));

  assert.deepEqual(new Set(codes.map(([code]) => code)), new Set([0]));
  assert.deepEqual(entries(), Array(8).fill(['enter', 'leave']).flat());
  assert.deepEqual(readdirSync(folder), ['15']);
});

test('a waiting process is told whom it waits for', async () => {
  const owner = contender('300');
  await until(() => entries().length === 1);
  const waitedFor = [];
  await withLock(
    folder,
    { onWait: pid => waitedFor.push(pid), pollMs: 5 },
    () => assert.deepEqual(entries(), ['enter', 'leave']),
  );
  assert.deepEqual(waitedFor, [owner.pid]);
});

test('the lock of a killed owner is free', async () => {
  const owner = contender('60000');
  await until(() => entries().length === 1);
  owner.kill('SIGKILL');
  await once(owner, 'exit');
  await withLock(folder, { pollMs: 5 }, () => appendFileSync(diary, 'mine\n'));
  assert.deepEqual(entries(), ['enter', 'mine']);
});

test('the lock of a killed owner is not free while its child works on', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 300)']);
  writeFileSync(join(folder, '1'), `${deadPid()}\n${child.pid}\n`);
  await withLock(folder, { pollMs: 5 }, () =>
    assert.equal(child.exitCode, 0, 'the child has ended'),
  );
});

test('an owner without a heartbeat is another process with the same number', async () => {
  writeFileSync(join(folder, '1'), `${process.pid}\n`);
  let entered = false;
  await withLock(folder, { pollMs: 2 }, () => {
    entered = true;
  });
  assert.ok(entered);
});

test('the lock is free again when the work fails', async () => {
  const failing = withLock(folder, {}, () => Promise.reject(new Error('no')));
  await assert.rejects(failing, /no/);
  await withLock(folder, { onWait: assert.fail }, () => {});
});
