import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const lifeline = fileURLToPath(new URL('lifeline.cjs', import.meta.url));
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Starts a Node program that works for this one and must not outlive it. It gets a process group of its own, so that
 * Ctrl-C reaches only this program, which decides what to do, and so that its own children can be ended with it.
 */
export function startNode(node, args, { cwd, env, onLine }) {
  const child = spawn(node, ['--require', lifeline, ...args], {
    cwd,
    env,
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  for (const stream of [child.stdout, child.stderr]) {
    const lines = createInterface({ input: stream });
    lines.on('line', line => onLine(stripVTControlCharacters(line)));
  }
  child.stdin.on('error', () => {}); // a child that ends closes it first
  return child;
}

/**
 * Runs such a program to its end and gives `{ code, output }`. Ctrl-C ends it, and then this program; a line that
 * `isHopeless` ends it too.
 */
export async function runNode(
  node,
  args,
  { cwd, env, log, onStart, onLine, isHopeless = () => false },
) {
  let output = '';
  const child = startNode(node, args, {
    cwd,
    env,
    onLine: line => {
      output += `${line}\n`;
      log.write(line);
      onLine?.(line);
      if (isHopeless(line)) endGroup(child, 'SIGKILL');
    },
  });
  const interrupt = signal => {
    endGroup(child, 'SIGKILL');
    process.kill(process.pid, signal);
  };
  for (const signal of ENDING) process.once(signal, interrupt);
  try {
    const closed = once(child, 'close');
    if (child.pid) await onStart?.(child.pid);
    const [code] = await closed;
    return { code, output };
  } finally {
    for (const signal of ENDING) process.removeListener(signal, interrupt);
  }
}

/** Signals a child and everything that it started. */
export function endGroup(child, signal) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
