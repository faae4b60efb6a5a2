import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const tinyGuard = join(__dirname, '../__fixtures__/tiny-guard');

/**
 * Puts the fixture into a directory of models, with files of it replaced; undefined takes one away.
 *
 * @param files - by their path in the folder; text, or what becomes JSON
 */
export function addModel(
  directory: string,
  name = 'tiny-guard',
  files: Readonly<Record<string, unknown>> = {},
): void {
  const folder = join(directory, name);
  cpSync(tinyGuard, folder, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    rmSync(path, { force: true });
    if (content === undefined) continue;
    const text =
      typeof content === 'string' ? content : JSON.stringify(content);
    writeFileSync(path, text);
  }
}
