import { readFileSync } from 'node:fs';
import { readFile, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { z } from 'zod';

/** A process, told apart from a later one that got the same number. */
const ownerSchema = z.object({
  host: z.string(),
  pid: z.number().int().positive(),
  /** When it was started, in ticks of the machine; null where the system does not tell. */
  started: z.string().nullable(),
});

/** How often the owner of a folder touches its file. */
export const keepAliveMs = 10_000;
/** A process on another machine that has not done so for as long is gone. */
const silentMs = 6 * keepAliveMs;

/** What this process puts into `owner.json`. */
export function thisProcess(): string {
  const { pid } = process;
  return JSON.stringify({ host: hostname(), pid, started: startOf(pid) });
}

/** Whether the process that a file names is still there. No file, or one that names nobody: it is not. */
export async function isAlive(file: string): Promise<boolean> {
  const owner = await readOwner(file);
  if (!owner) return false;
  if (owner.host !== hostname()) return isFresh(file);
  return isRunning(owner.pid) && startOf(owner.pid) === owner.started;
}

/** Sets the time of a file, which other machines go by. */
export async function touch(file: string): Promise<void> {
  const now = new Date();
  await utimes(file, now, now);
}

async function readOwner(file: string) {
  try {
    return ownerSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}

async function isFresh(file: string): Promise<boolean> {
  const { mtimeMs } = await stat(file);
  return Date.now() - mtimeMs < silentMs;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, and is somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** In a container the same numbers come back with every start: only when a process began tells it apart. */
function startOf(pid: number): string | null {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold anything; the fields behind it are counted from the third.
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    return fields[22 - 3];
  } catch {
    return null;
  }
}
