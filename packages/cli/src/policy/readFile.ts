import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { CommandFault, exitCodes } from '../terminal/CommandFault';

/** Name of standard input on a command line. */
export const standardInput = '-';

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  ENAMETOOLONG: 'its name is too long',
  ENOTDIR: 'a part of its path is no folder',
  EPERM: 'it may not be read',
};

/**
 * The text of a file, or of standard input for `-`.
 *
 * @throws CommandFault with exit code 2
 */
export async function readTextFile(path: string): Promise<string> {
  if (path === standardInput) return text(process.stdin);
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new CommandFault(
      `${path || 'A file without a name'} cannot be read: ${
        reasons[code] ?? code
      }.`,
      exitCodes.usage,
    );
  }
}
