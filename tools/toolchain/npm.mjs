import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { Problem } from './problem.mjs';

const SCRIPT = 'npm-cli.js';

/** The path of npm, as a script for Node. Under `npm run` it says itself where it is. */
export function npmProgram(
  { npm_execpath: caller = '', PATH = '' } = process.env,
) {
  const places = PATH.split(delimiter).flatMap(folder => [
    join(folder, 'npm'),
    join(folder, 'node_modules/npm/bin', SCRIPT), // on Windows
  ]);
  const program = [caller, ...places]
    .filter(existsSync)
    .map(place => realpathSync(place))
    .find(place => basename(place) === SCRIPT);
  if (program) return program;
  throw new Problem(
    'npm was not found: install it (it comes with Node from https://nodejs.org) and run the command again.',
  );
}

/** The settings that npm has from the user's and the machine's .npmrc and from the environment. */
export async function npmSettings(root) {
  const list = ['config', 'list', '--long', '--json', '--logs-max=0'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [npmProgram(), ...list],
    { cwd: root, maxBuffer: 16 * 1024 * 1024 },
  );
  return JSON.parse(stdout);
}
