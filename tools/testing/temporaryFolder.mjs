import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders = [];

process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A new folder for a test, with a space and an accent in its path, gone when the test file has run. */
export function temporaryFolder(name) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `${name} é `)));
  folders.push(folder);
  return folder;
}
