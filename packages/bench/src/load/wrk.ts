import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Load, type LoadResult } from './LoadResult';

const run = promisify(execFile);

/** Puts a load on a server with wrk: of all generators the one that costs least. */
export async function loadByWrk(
  command: string,
  load: Load,
): Promise<LoadResult> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-wrk-'));
  const script = join(folder, 'request.lua');
  writeFileSync(script, luaScript(load));
  try {
    const { stdout } = await run(command, [
      '-t1',
      `-c${load.connections}`,
      `-d${load.seconds}s`,
      '--timeout=30s',
      '--latency',
      '-s',
      script,
      load.url,
    ]);
    return parse(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function luaScript({ body, headers }: Load): string {
  const lines = Object.entries({
    'content-type': 'application/json',
    ...headers,
  }).map(([name, value]) => `wrk.headers[${lua(name)}] = ${lua(value)}`);
  return ['wrk.method = "POST"', ...lines, `wrk.body = ${lua(body)}`].join(
    '\n',
  );
}

/** A Lua string: JSON's escapes are Lua's, but for Unicode, which is not used here. */
function lua(text: string): string {
  return JSON.stringify(text);
}

function parse(output: string): LoadResult {
  const number = (pattern: RegExp) => Number(pattern.exec(output)?.[1] ?? 0);
  return {
    requests: number(/(\d+) requests in/),
    perSecond: number(/Requests\/sec:\s+([\d.]+)/),
    p50: milliseconds(/\s50%\s+([\d.]+)(us|ms|s)/.exec(output)),
    p99: milliseconds(/\s99%\s+([\d.]+)(us|ms|s)/.exec(output)),
    errors:
      number(/Non-2xx or 3xx responses: (\d+)/) +
      number(/Socket errors:.*timeout (\d+)/),
  };
}

const unitMs: Record<string, number> = { us: 0.001, ms: 1, s: 1000 };

function milliseconds(match: RegExpExecArray | null): number {
  return match ? Number(match[1]) * unitMs[match[2]] : NaN;
}
