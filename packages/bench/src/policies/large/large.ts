import { gateway } from '../../contenders/keeptrusts';
import { type Contender } from '../../contenders/Contender';
import {
  loadGenerator,
  measure,
  type Measurement,
} from '../../measure/measure';
import { type BenchProcess } from '../../processes/startProcess';
import { machine, print } from '../../report/results';
import { median, percentile } from '../../report/statistics';
import { markdownTable } from '../../report/table';
import { startUpstreams } from '../../upstream/startUpstreams';
import { kindEntries } from '../kindEntries';
import { samples } from '../samples';
import { LargeClient, type LargeAnswers } from './LargeClient';

/** What to measure, from the command line. */
export interface LargeOptions {
  rounds: number;
  seconds: number;
  /** Bytes of the large prompts. */
  bytes: number;
  /** Kinds whose name holds this text; all of them when not given. */
  only?: string;
}

/** Small requests, and the large ones that went on meanwhile. */
interface Round {
  small: Measurement;
  large?: LargeAnswers;
}

const small = {
  name: 'small',
  promptBytes: 1024,
  stream: false,
  connections: 4,
};
/** Not used: replies come at once. */
const paceMs = 10;
const warmUpSeconds = 2;

/** Shows what small requests feel of large ones that go through the same policies at the same time. */
export async function large(options: LargeOptions): Promise<void> {
  const { only = '', rounds, seconds, bytes } = options;
  const entries = kindEntries().filter(({ kind }) => kind.includes(only));
  const policies = entries.map(({ entry }) => `  - ${entry}\n`).join('');
  print(
    `${machine()} Load by ${loadGenerator}: 1 KB on ${
      small.connections
    } connections, beside it prompts of ${bytes} bytes one after the other. Medians of ${rounds} rounds of ${seconds} s, in turn.\n\nPolicies: ${entries
      .map(({ kind }) => kind)
      .join(', ')}.\n`,
  );
  const upstreams = await startUpstreams(paceMs);
  const contenders = [
    gateway('no policies', '', ''),
    gateway('all policies', '', policies),
  ];
  for (const contender of contenders) {
    const process = await contender.start(upstreams.whole.port);
    print(
      `### ${contender.name}\n\n${await table(contender, process, options)}`,
    );
    await process.stop();
  }
  await Promise.all([upstreams.whole.stop(), upstreams.stream.stop()]);
}

async function table(
  contender: Contender,
  process: BenchProcess,
  { rounds, seconds, bytes }: LargeOptions,
): Promise<string> {
  const loads: [name: string, text: string | undefined][] = [
    ['nothing', undefined],
    ...Object.entries(samples).map(
      ([name, sample]) => [name, sample(bytes)] satisfies [string, string],
    ),
  ];
  const measured: Round[][] = loads.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    const isWarmUp = round === 0;
    for (const [index, [, text]] of loads.entries()) {
      const length = isWarmUp ? warmUpSeconds : seconds;
      const one = await runRound(contender, process, text, length);
      if (!isWarmUp) measured[index].push(one);
    }
  }
  return markdownTable(
    [
      'beside it',
      'small p50 ms',
      'small p99 ms',
      'small/s',
      'large overhead p50 ms',
      'p99 ms',
      'large answers',
      'errors',
    ],
    loads.map(([name], index) => [name, ...cells(measured[index])]),
  );
}

async function runRound(
  contender: Contender,
  process: BenchProcess,
  text: string | undefined,
  seconds: number,
): Promise<Round> {
  if (text === undefined) {
    return { small: await measure(contender, process, small, 0, seconds) };
  }
  const url = `http://127.0.0.1:${process.port}${contender.path}`;
  const client = new LargeClient(url, text);
  const answers = client.run();
  const figures = await measure(contender, process, small, 0, seconds);
  client.stop();
  return { small: figures, large: await answers };
}

function cells(rounds: readonly Round[]): string[] {
  const of = (key: 'p50' | 'p99' | 'perSecond') =>
    median(rounds.map(round => round.small[key]));
  const overhead = rounds.flatMap(round => round.large?.overhead ?? []);
  const errors = rounds.reduce(
    (sum, round) => sum + round.small.errors + (round.large?.errors ?? 0),
    0,
  );
  return [
    of('p50').toFixed(2),
    of('p99').toFixed(2),
    of('perSecond').toFixed(0),
    overhead.length > 0 ? median(overhead).toFixed(1) : '–',
    overhead.length > 0 ? percentile(overhead, 99).toFixed(1) : '–',
    String(overhead.length),
    String(errors),
  ];
}
