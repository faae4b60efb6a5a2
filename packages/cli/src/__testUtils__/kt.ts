import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export const program = join(__dirname, '../../bin/kt');
/** Compiled code of the sources, which hundreds of short runs have in common. */
const compileCache = join(__dirname, '../../../../node_modules/.cache/kt');

/** What a command gave back. */
export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface KtOptions {
  cwd?: string;
  /** Variables beside those of the tester; undefined takes one away. */
  env?: Record<string, string | undefined>;
}

/** Starts the real program, as somebody who has no terminal. */
export function startKt(
  args: readonly string[],
  options: KtOptions = {},
): ChildProcessWithoutNullStreams {
  return start(process.execPath, [program, ...args], options);
}

/** Runs a command to its end. */
export async function kt(
  args: readonly string[],
  options: KtOptions & { input?: string } = {},
): Promise<Outcome> {
  return run(process.execPath, [program, ...args], options);
}

/** Runs a program to its end. */
export async function run(
  file: string,
  args: readonly string[],
  { input = '', ...options }: KtOptions & { input?: string } = {},
): Promise<Outcome> {
  const child = start(file, args, options);
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code, stdout, stderr };
}

function start(
  file: string,
  args: readonly string[],
  { cwd, env }: KtOptions,
): ChildProcessWithoutNullStreams {
  return spawn(file, args, {
    cwd,
    // Nothing outlives the tests, whatever they find out.
    timeout: 50_000,
    killSignal: 'SIGKILL',
    env: {
      ...process.env,
      FORCE_COLOR: undefined,
      NO_COLOR: '1',
      NODE_COMPILE_CACHE: compileCache,
      ...env,
    },
  });
}
