import { type TestedFile } from './testFile';

/** Results for a program: one object, a list of policy files with their tests. */
export function formatJson(files: readonly TestedFile[]): string {
  const report = files.map(({ path, faulty, results }) => ({
    file: path,
    faults: faulty.flatMap(file =>
      file.faults.map(fault => ({ file: file.path, ...fault })),
    ),
    tests: results.map(({ path: stands, ms, ...result }) => ({
      ...result,
      file: stands,
      ok: result.differences.length === 0,
      ms: Math.round(ms * 1000) / 1000,
    })),
  }));
  return JSON.stringify({ files: report }, null, 2);
}
