import { wholeChainGateway } from './contenders/keeptrusts';
import { loadGenerator, measure, type Measurement } from './measure/measure';
import { type BenchProcess } from './processes/startProcess';
import { keepResult, machine, print } from './report/results';
import { markdownTable } from './report/table';
import { type Scenario } from './scenarios';
import { startUpstreams } from './upstream/startUpstreams';

/** How much to put on, from the command line. */
export interface SoakOptions {
  requests: number;
  streams: number;
  /** How long the streams last, in seconds. */
  seconds: number;
}

/** A stretch of the run, and what it left. */
interface Stretch {
  name: string;
  answers: number;
  errors: number;
  memoryMegabytes: number;
}

const sliceSeconds = 3;
/** A model's pace: milliseconds between two frames. */
const paceMs = 50;

/** Keeps a gateway busy for a while, and shows what becomes of its memory. */
export async function soak(options: SoakOptions): Promise<void> {
  const upstreams = await startUpstreams(paceMs);
  const about = [
    machine(),
    `kt gateway run with the whole chain; load by ${loadGenerator}.`,
    `${options.requests} requests on 32 connections, then ${options.streams} streams at a time at ${paceMs} ms a frame.`,
    '',
  ].join('\n');
  print(about);
  const stretches = [
    ...(await soakWith(upstreams.whole, gateway =>
      requests(gateway, options.requests),
    )),
    ...(await soakWith(upstreams.stream, gateway => streams(gateway, options))),
  ];
  await Promise.all([upstreams.whole.stop(), upstreams.stream.stop()]);
  keepResult('-soak', `${about}\n${toTable(stretches)}`, { about, stretches });
}

async function soakWith(
  upstream: BenchProcess,
  run: (gateway: BenchProcess) => AsyncGenerator<Stretch>,
): Promise<Stretch[]> {
  const gateway = await wholeChainGateway.start(upstream.port);
  const stretches: Stretch[] = [];
  for await (const stretch of run(gateway)) {
    stretches.push(stretch);
    print(
      `${stretch.name}: ${stretch.answers} answers, ${stretch.errors} errors, ` +
        `${stretch.memoryMegabytes.toFixed(0)} MB`,
    );
  }
  await gateway.stop();
  return stretches;
}

/** Slice after slice until so many requests have been answered. */
async function* requests(
  gateway: BenchProcess,
  wanted: number,
): AsyncGenerator<Stretch> {
  let answers = 0;
  while (answers < wanted) {
    const figures = await load(gateway, { stream: false, connections: 32 });
    answers += figures.answers;
    yield { ...figures, name: `${answers} requests in all` };
  }
}

/** Slice after slice with so many streams at a time. */
async function* streams(
  gateway: BenchProcess,
  { streams: connections, seconds }: SoakOptions,
): AsyncGenerator<Stretch> {
  for (let spent = 0; spent < seconds; spent += sliceSeconds) {
    const figures = await load(gateway, { stream: true, connections });
    yield { ...figures, name: `${connections} streams at a time` };
  }
}

function load(
  gateway: BenchProcess,
  shape: Pick<Scenario, 'stream' | 'connections'>,
): Promise<Measurement> {
  const scenario = { ...shape, name: 'soak', promptBytes: 1024 };
  return measure(wholeChainGateway, gateway, scenario, 0, sliceSeconds);
}

function toTable(stretches: readonly Stretch[]): string {
  return markdownTable(
    ['', 'answers', 'errors', 'MB'],
    stretches.map(({ name, answers, errors, memoryMegabytes }) => [
      name,
      String(answers),
      String(errors),
      memoryMegabytes.toFixed(0),
    ]),
  );
}
