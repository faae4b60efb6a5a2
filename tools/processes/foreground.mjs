import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { isatty } from 'node:tty';

/**
 * Runs a program in this one's place: same terminal, same streams; its exit code becomes ours.
 *
 * A terminal gives Ctrl-C to every program in front of it, so passing SIGINT on as well would reach the child twice,
 * and twice means "stop at once" to a server that drains on the first.
 */
export async function runInForeground(command, args, { cwd, env }) {
  const child = spawn(command, args, { cwd, env, stdio: 'inherit' });
  const onTerminal = [0, 1, 2].some(isatty);
  const handlers = {
    SIGINT: () => onTerminal || child.kill('SIGINT'),
    SIGTERM: () => child.kill('SIGTERM'),
    SIGHUP: () => child.kill('SIGHUP'),
  };
  for (const [signal, handle] of Object.entries(handlers)) {
    process.on(signal, handle);
  }
  try {
    const [code, signal] = await once(child, 'exit');
    return code ?? 128 + constants.signals[signal];
  } finally {
    for (const [signal, handle] of Object.entries(handlers)) {
      process.removeListener(signal, handle);
    }
  }
}
