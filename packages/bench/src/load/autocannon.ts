import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { type Load, type LoadResult } from './LoadResult';

const run = promisify(execFile);
const maxOutputBytes = 16 * 1024 * 1024;

const resultSchema = z.object({
  requests: z.object({ total: z.number(), average: z.number() }),
  latency: z.object({ p50: z.number(), p99: z.number() }),
  non2xx: z.number(),
  errors: z.number(),
});

/** Puts a load on a server with autocannon, in a process of its own; its latencies are whole milliseconds. */
export async function loadByAutocannon(load: Load): Promise<LoadResult> {
  const headers = Object.entries({
    'content-type': 'application/json',
    ...load.headers,
  }).flatMap(([name, value]) => ['-H', `${name}=${value}`]);
  const { stdout } = await run(
    process.execPath,
    [
      require.resolve('autocannon/autocannon.js'),
      ...['-c', String(load.connections), '-d', String(load.seconds)],
      ...['-m', 'POST', '-b', load.body, '--json', '--no-progress'],
      ...headers,
      load.url,
    ],
    { maxBuffer: maxOutputBytes },
  );
  const result = resultSchema.parse(JSON.parse(stdout));
  return {
    requests: result.requests.total,
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    errors: result.non2xx + result.errors,
  };
}
