import { dirname, join } from 'node:path';

/** Where this package lies. */
export const packageFolder = dirname(
  require.resolve('@keeptrusts/bench/package.json'),
);

/** Arguments with which Node runs a script of this package, `path` below its sources. */
export function nodeScript(path: string, ...args: string[]): string[] {
  return [
    '--require',
    require.resolve('@backstage/cli/config/nodeTransform.cjs'),
    join(packageFolder, 'src', path),
    ...args,
  ];
}
