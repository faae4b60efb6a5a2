import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { type Load } from './LoadResult';
import { percentile } from '../report/statistics';
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
  firstFrame: number;
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
    firstFrame: percentile(seen.firstFrame, 50),
    firstText: percentile(seen.firstText, 50),
  };
}
