import { type LintedFile } from './LintedFile';

/** Faults for a program: one object, a list of files with their faults. */
export function formatJson(files: readonly LintedFile[]): string {
  const report = files.map(({ path, faults }) => ({ file: path, faults }));
  return JSON.stringify({ files: report }, null, 2);
}
