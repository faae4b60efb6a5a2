import { existsSync, globSync } from 'node:fs';

/**
 * The files that a command line names, each once: standard input, for one, can be read only once. Patterns
 * are for shells and tools that hand them on as they are; one that matches nothing stays what it is.
 */
export function namedFiles(paths: readonly string[]): string[] {
  return [...new Set(paths.flatMap(expand))];
}

function expand(path: string): string[] {
  if (!/[*?[{]/.test(path) || existsSync(path)) return [path];
  const found = globSync(path).sort();
  return found.length > 0 ? found : [path];
}
