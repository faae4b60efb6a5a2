import { randomUUID } from 'node:crypto';
import {
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isAlive, thisProcess, touch } from './owner';

const segmentPattern = /^events-\d{8}\.ndjson$/;

/** How far a spool has been drained. */
export interface Position {
  segment: string;
  /** In bytes. */
  offset: number;
}

const positionSchema = z.object({
  segment: z.string().regex(segmentPattern),
  offset: z.number().int().nonnegative(),
});

/**
 * The folder of one gateway process: the segments that its spool writes, whose process drains them
 * (`owner.json`), and how far that has come (`drained.json`).
 */
export class SpoolFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** Makes the folder of this process. It appears with its owner in it, so nobody takes it for an orphan. */
  static async create(root: string, gatewayId: string): Promise<SpoolFolder> {
    const unfinished = join(root, `.${gatewayId}`);
    await mkdir(unfinished, { recursive: true, mode: 0o700 });
    await writeFile(ownerFile(unfinished), thisProcess(), { mode: 0o600 });
    const path = join(root, gatewayId);
    await rename(unfinished, path);
    return new SpoolFolder(path);
  }

  /**
   * Makes this process the owner, if the one before is gone. Of two processes that try, one does. Should
   * both find the same dead owner in the same instant they may both drain, and each event is still stored once.
   */
  async takeOver(): Promise<boolean> {
    const file = ownerFile(this.path);
    if (await isAlive(file)) return false;
    await rm(file, { force: true });
    try {
      await writeFile(file, thisProcess(), { flag: 'wx', mode: 0o600 });
      return true;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Somebody else was faster, or is through with the folder.
      if (code === 'EEXIST' || code === 'ENOENT') return false;
      throw error;
    }
  }

  /** For processes on other machines, which see only files: this one still lives. */
  async keepAlive(): Promise<void> {
    await touch(ownerFile(this.path));
  }

  /** The files with events, oldest first. */
  async segments(): Promise<string[]> {
    const names = await readdir(this.path).catch(ifMissing([]));
    return names.filter(name => segmentPattern.test(name)).sort();
  }

  async position(): Promise<Position | undefined> {
    const text = await readFile(positionFile(this.path), 'utf8').catch(
      ifMissing(undefined),
    );
    if (text === undefined) return undefined;
    // Written as a whole or not at all; whatever else it may hold, draining from the start is harmless.
    return positionSchema.safeParse(parse(text)).data;
  }

  async remember(position: Position): Promise<void> {
    const unfinished = join(this.path, `.${randomUUID()}`);
    await writeFile(unfinished, JSON.stringify(position), { mode: 0o600 });
    await rename(unfinished, positionFile(this.path));
  }

  async removeSegment(name: string): Promise<void> {
    await unlink(join(this.path, name)).catch(ifMissing(undefined));
  }

  async remove(): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }
}

/** The folders in a place, by the gateway processes that made them. */
export async function spoolFolders(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true }).catch(
    ifMissing([]),
  );
  return entries
    .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
}

function ownerFile(folder: string): string {
  return join(folder, 'owner.json');
}

function positionFile(folder: string): string {
  return join(folder, 'drained.json');
}

/** Files go away when somebody else is through with them. */
function ifMissing<Value>(value: Value) {
  return (error: NodeJS.ErrnoException): Value => {
    if (error.code === 'ENOENT') return value;
    throw error;
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
