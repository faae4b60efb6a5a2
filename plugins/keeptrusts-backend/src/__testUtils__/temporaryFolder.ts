import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty folder that is there until the test file is through. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'keeptrusts-backend-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
