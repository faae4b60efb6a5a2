import { Agent, request } from 'node:http';

/**
 * Reads streams as an application does, on so many connections for so many seconds, and prints what it saw
 * as JSON. Run as a process of its own: `streamClient.ts <url> <connections> <seconds>`, with the body on
 * standard input and headers as JSON in the environment variable `BENCH_HEADERS`.
 */
const [url, connections, seconds] = process.argv.slice(2);
const headers = JSON.parse(process.env.BENCH_HEADERS ?? '{}');
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });

const seen = {
  streams: 0,
  frames: 0,
  errors: 0,
  firstFrame: [] as number[],
  firstText: [] as number[],
};

async function main(): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const until = performance.now() + Number(seconds) * 1000;
  const loops = Array.from({ length: Number(connections) }, async () => {
    while (performance.now() < until) await readStream(body);
  });
  await Promise.all(loops);
  process.stdout.write(JSON.stringify(seen));
}

function readStream(body: Buffer): Promise<void> {
  const startedAt = performance.now();
  let firstFrame = 0;
  let firstText = 0;
  return new Promise(resolve => {
    const fail = () => {
      seen.errors++;
      resolve();
    };
    const call = request(
      url,
      {
        agent,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': body.length,
          ...headers,
        },
      },
      response => {
        if (response.statusCode !== 200) {
          response.resume().on('end', fail);
          return;
        }
        response.on('data', (chunk: Buffer) => {
          firstFrame ||= performance.now() - startedAt;
          firstText ||= hasText(chunk) ? performance.now() - startedAt : 0;
          seen.frames += countFrames(chunk);
        });
        response.on('end', () => {
          seen.streams++;
          seen.firstFrame.push(firstFrame);
          seen.firstText.push(firstText);
          resolve();
        });
        response.on('error', fail);
      },
    );
    call.on('error', fail);
    call.end(body);
  });
}

function hasText(chunk: Buffer): boolean {
  const at = chunk.indexOf('"content":"');
  return at >= 0 && /"content":"[^"]/.test(chunk.toString('utf8', at));
}

function countFrames(chunk: Buffer): number {
  let count = 0;
  for (
    let at = chunk.indexOf('\n\n');
    at >= 0;
    at = chunk.indexOf('\n\n', at + 2)
  ) {
    count++;
  }
  return count;
}

main();
