import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { type Load } from './LoadResult';
import { median, percentile } from '../report/statistics';
import { nodeScript } from '../processes/nodeScript';

const seenSchema = z.object({
  streams: z.number(),
  frames: z.number(),
  errors: z.number(),
  firstFrame: z.array(z.number()),
  firstText: z.array(z.number()),
});

/** What an application saw of streams. Times in milliseconds from its request on. */
export interface StreamResult {
  streams: number;
  frames: number;
  /** To the first frame: the middle one, and the 99th of a hundred. */
  p50: number;
  p99: number;
  /** To the first text, the middle one. */
  firstText: number;
  errors: number;
}

/** Reads streams for some seconds, in a process of its own. */
export async function loadByStreams(load: Load): Promise<StreamResult> {
  const child = spawn(
    process.execPath,
    nodeScript(
      'load/streamClient.ts',
      load.url,
      String(load.connections),
      String(load.seconds),
    ),
    {
      env: { ...process.env, BENCH_HEADERS: JSON.stringify(load.headers) },
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  child.stdin.end(load.body);
  const seen = seenSchema.parse(JSON.parse(await text(child.stdout)));
  return {
    streams: seen.streams,
    frames: seen.frames,
    errors: seen.errors,
    p50: median(seen.firstFrame),
    p99: percentile(seen.firstFrame, 99),
    firstText: median(seen.firstText),
  };
}
