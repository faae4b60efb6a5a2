import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that is gone after the tests of this file. */
export function temporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), 'kt-test-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    /** Writes a file; returns its path. */
    write(name: string, content: string): string {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
  };
}
