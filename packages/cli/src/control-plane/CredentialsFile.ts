import {
  chmod,
  mkdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { CommandFault, exitCodes } from '../terminal/CommandFault';
import { type Shell } from '../terminal/Shell';

const credentialsSchema = z.object({ url: z.url(), token: z.string().min(1) });

/** Where somebody is logged in, and with what. */
export type Credentials = z.infer<typeof credentialsSchema>;

const forOwnerOnly = { file: 0o600, folder: 0o700 };

/** What `kt login` keeps: one file that only its owner can read. */
export class CredentialsFile {
  readonly path: string;

  constructor(environment: Shell['environment']) {
    const { XDG_CONFIG_HOME } = environment;
    const folder = XDG_CONFIG_HOME || join(homedir(), '.config');
    this.path = join(folder, 'keeptrusts', 'credentials.json');
  }

  /**
   * Undefined when nobody is logged in.
   *
   * @throws CommandFault when there is a file that cannot be used
   */
  async read(): Promise<Credentials | undefined> {
    const text = await readFile(this.path, 'utf8').catch(error => {
      if (error.code === 'ENOENT') return undefined;
      throw this.#unusable(error.code);
    });
    if (text === undefined) return undefined;
    const parsed = credentialsSchema.safeParse(parseJson(text));
    if (!parsed.success) throw this.#unusable('it is not what kt login writes');
    return parsed.data;
  }

  /** Replaces the file in one step: a crash leaves the old one. */
  async write(credentials: Credentials): Promise<void> {
    const { file: mode, folder } = forOwnerOnly;
    await mkdir(dirname(this.path), { recursive: true, mode: folder });
    const draft = `${this.path}.${process.pid}`;
    await writeFile(draft, `${JSON.stringify(credentials, null, 2)}\n`, {
      mode,
    });
    // A draft that was left behind keeps its mode when it is written to.
    await chmod(draft, mode);
    await rename(draft, this.path);
  }

  /** False when there was nothing to remove. */
  async remove(): Promise<boolean> {
    const isThere = (await this.#mode()) !== undefined;
    await rm(this.path, { force: true });
    return isThere;
  }

  /** Whether others on this machine may read it. */
  async isExposed(): Promise<boolean> {
    if (process.platform === 'win32') return false;
    return ((await this.#mode()) ?? 0) % 0o100 !== 0;
  }

  async #mode(): Promise<number | undefined> {
    const stats = await stat(this.path).catch(() => undefined);
    return stats?.mode;
  }

  #unusable(reason: string): CommandFault {
    return new CommandFault(
      `${this.path} cannot be used: ${reason}. Run kt logout, then kt login.`,
      exitCodes.usage,
    );
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
