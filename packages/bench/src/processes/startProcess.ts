import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** What it takes to start a process that listens on a port. */
export interface ProcessOptions {
  name: string;
  command: string;
  args: readonly string[];
  port: number;
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** Removed when the process has ended. */
  folder?: string;
  /** How long it may take to listen, in milliseconds. */
  startMs?: number;
}

/** A process of a run; it ends with the run, however that ends. */
export interface BenchProcess {
  readonly name: string;
  readonly port: number;
  /** Missing where nothing was started for the run. */
  readonly pid?: number;
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

const defaultStartMs = 20_000;
const stopMs = 5_000;
const maxOutput = 4_000;

/** Starts a process and waits until its port takes connections. */
export async function startProcess(
  options: ProcessOptions,
): Promise<BenchProcess> {
  const { name, command, args, port, env, cwd, folder } = options;
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  const keep = (chunk: Buffer) => {
    if (output.length < maxOutput) output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<void>(resolve => {
    child.once('exit', () => {
      running.delete(child);
      if (folder) rmSync(folder, { recursive: true, force: true });
      resolve();
    });
  });
  await untilListening(child, port, options.startMs ?? defaultStartMs).catch(
    error => {
      child.kill('SIGKILL');
      throw new Error(`${name} did not start: ${error.message}\n${output}`);
    },
  );
  return {
    name,
    port,
    pid: child.pid,
    stop: async () => {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), stopMs);
      await ended;
      clearTimeout(timer);
    },
  };
}

async function untilListening(
  child: ChildProcess,
  port: number,
  limitMs: number,
): Promise<void> {
  const deadline = Date.now() + limitMs;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) {
      throw new Error(`it ended with code ${child.exitCode}`);
    }
    if (await accepts(port)) return;
    await delay(50);
  }
  throw new Error(`nothing listened on its port after ${limitMs} ms`);
}

function accepts(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
