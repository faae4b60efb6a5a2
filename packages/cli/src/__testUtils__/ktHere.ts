import { Readable } from 'node:stream';
import { version } from '../../package.json';
import { runProgram } from '../program';
import { type Terminal } from '../terminal/Terminal';
import { type KtOptions, type Outcome } from './kt';

/**
 * Runs a command to its end without a process of its own, which would take a second to start, as somebody
 * who has no terminal.
 */
export async function ktHere(
  args: readonly string[],
  {
    cwd = process.cwd(),
    env = {},
    input = '',
  }: KtOptions & { input?: string } = {},
): Promise<Outcome> {
  const before = process.cwd();
  const { terminal, stdout, stderr } = listeningTerminal();
  const environment = { ...process.env, ...env };
  const stdin = Object.getOwnPropertyDescriptor(process, 'stdin')!;
  Object.defineProperty(process, 'stdin', {
    value: Readable.from([input]),
    configurable: true,
  });
  process.chdir(cwd);
  try {
    const code = await runProgram(args, { terminal, environment }, version);
    return { code, stdout: stdout.join(''), stderr: stderr.join('') };
  } finally {
    process.chdir(before);
    Object.defineProperty(process, 'stdin', stdin);
    process.exitCode = undefined;
  }
}

/** A terminal that nobody sees, and what it was given. */
function listeningTerminal() {
  const [stdout, stderr]: string[][] = [[], []];
  const plain = { style: (_style: unknown, text: string) => text };
  const terminal: Terminal = {
    out: text => stdout.push(`${text}\n`),
    err: text => stderr.push(`${text}\n`),
    isInteractive: false,
    columns: undefined,
    ...plain,
    errors: plain,
    ask: undefined,
  };
  return { terminal, stdout, stderr };
}
