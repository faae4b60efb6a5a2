/**
 * A lock between processes, for work that two commands in one clone must not do at once.
 *
 * It is a folder of numbered files. The highest number is the lock; it lists the processes at work and is emptied when
 * they are done. A number is taken with link(2), which lets one process win, and only numbers below the highest are ever
 * deleted. So a stale lock is never removed, it is outnumbered: nobody can delete the lock that another process has just
 * taken over.
 */
import { randomUUID } from 'node:crypto';
import {
  appendFile,
  link,
  mkdir,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 250;
const HEARTBEAT_MS = 1000;

/**
 * A process number may live on in another process, after a reboot or in another container. So an owner also has to show
 * a heartbeat; its absence is counted in looks, not in time, because a laptop that sleeps stops both sides.
 */
const LOOKS_WITHOUT_HEARTBEAT = 60;

/**
 * Runs `work` while holding the lock in `folder`. `onWait` is called with the owner's process number when
 * another process has it. `work` gets a function that adds a child process to the owners: the lock outlives a killed owner
 * until its children are gone too.
 */
export async function withLock(folder, { onWait, pollMs = POLL_MS }, work) {
  const file = await acquire(folder, { onWait, pollMs });
  const heart = setInterval(() => showHeartbeat(file), HEARTBEAT_MS);
  try {
    return await work(pid => appendFile(file, `${pid}\n`));
  } finally {
    clearInterval(heart);
    await truncate(file).catch(ignoreMissing);
  }
}

async function acquire(folder, waiting) {
  await mkdir(folder, { recursive: true });
  for (;;) {
    const top = Math.max(0, ...(await numbersIn(folder)));
    if (top > 0) await untilFree(join(folder, String(top)), waiting);
    if (await claim(folder, top + 1)) return join(folder, String(top + 1));
  }
}

async function claim(folder, number) {
  const file = join(folder, String(number));
  if (!(await createWithOwner(folder, file))) return false;

  // The number may have been used and cleared away while this process was not looking.
  const numbers = await numbersIn(folder);
  if (Math.max(...numbers) > number) {
    await rm(file, { force: true });
    return false;
  }
  const outnumbered = numbers.filter(other => other < number);
  await Promise.all(
    outnumbered.map(other => rm(join(folder, String(other)), { force: true })),
  );
  return true;
}

/** Linking a finished draft makes the file and its content appear in one step: an empty file would look released. */
async function createWithOwner(folder, file) {
  const draft = join(folder, `draft-${randomUUID()}`);
  await writeFile(draft, `${process.pid}\n`);
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function untilFree(file, { onWait, pollMs }) {
  let owners = await livingOwners(file);
  if (owners.length > 0) onWait?.(owners[0]);
  let lastBeat;
  let looksSinceBeat = 0;
  while (owners.length > 0 && looksSinceBeat < LOOKS_WITHOUT_HEARTBEAT) {
    await sleep(pollMs);
    const beat = (await stat(file).catch(ignoreMissing))?.mtimeMs;
    looksSinceBeat = beat === lastBeat ? looksSinceBeat + 1 : 0;
    lastBeat = beat;
    owners = await livingOwners(file);
  }
}

async function livingOwners(file) {
  const content = await readFile(file, 'utf8').catch(ignoreMissing);
  return (content ?? '')
    .split('\n')
    .filter(Boolean)
    .map(Number)
    .filter(isAlive);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM'; // alive, and somebody else's
  }
}

async function numbersIn(folder) {
  const names = await readdir(folder);
  return names.filter(name => /^\d+$/.test(name)).map(Number);
}

function showHeartbeat(file) {
  const now = new Date();
  utimes(file, now, now).catch(ignoreMissing);
}

/** A file that another process has just deleted: it was outnumbered. */
function ignoreMissing(error) {
  if (error.code !== 'ENOENT') throw error;
}
