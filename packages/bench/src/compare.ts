import { contenders, peers, references } from './contenders';
import { type Contender } from './contenders/Contender';
import { loadGenerator, measure, type Measurement } from './measure/measure';
import { type BenchProcess } from './processes/startProcess';
import { keepResult, machine, print } from './report/results';
import { median } from './report/statistics';
import { toTable, type Comparison } from './report/table';
import { scenarios, type Scenario } from './scenarios';
import { startUpstreams } from './upstream/startUpstreams';

/** What to compare, from the command line. */
export interface CompareOptions {
  seconds: number;
  rounds: number;
  only?: string;
  load?: string;
  withoutPeers: boolean;
}

interface Started {
  contender: Contender;
  process: BenchProcess;
}

const warmUpSeconds = 2;
/** Milliseconds between two frames of a stream. */
const paceMs = 10;

/** Measures everyone under every load, prints tables as they come, and keeps them. */
export async function compare(options: CompareOptions): Promise<void> {
  const chosen = scenarios.filter(({ name }) =>
    name.includes(options.load ?? ''),
  );
  const upstreams = await startUpstreams(paceMs);
  const about = describe(upstreams.wholeBy, options);
  print(about);
  const comparisons: Comparison[] = [];
  for (const stream of [false, true]) {
    const loads = chosen.filter(scenario => scenario.stream === stream);
    if (loads.length === 0) continue;
    const upstream = stream ? upstreams.stream : upstreams.whole;
    const started = await startAll(options, upstream.port);
    for (const scenario of loads) {
      const comparison = await compareUnder(
        scenario,
        started,
        upstream.port,
        options,
      );
      comparisons.push(comparison);
      print(toTable(comparison));
    }
    await Promise.all(started.map(({ process: each }) => each.stop()));
  }
  await Promise.all([upstreams.whole.stop(), upstreams.stream.stop()]);
  // A part of the loads or contenders is a look, not a result.
  if (options.load || options.only) return;
  const tables = comparisons.map(toTable).join('\n');
  keepResult('', `${about}\n${tables}`, { about, comparisons });
}

async function startAll(
  options: CompareOptions,
  upstreamPort: number,
): Promise<Started[]> {
  const wanted = contenders.filter(
    contender =>
      references.includes(contender) ||
      (contender.name.includes(options.only ?? '') &&
        !(options.withoutPeers && peers.includes(contender))),
  );
  const started: Started[] = [];
  for (const contender of wanted) {
    try {
      const process = await contender.start(upstreamPort);
      started.push({ contender, process });
    } catch (error) {
      print(`${contender.name} is left out: ${(error as Error).message}\n`);
    }
  }
  return started;
}

/** Round by round, everyone in turn: what the machine does meanwhile, it does to all. */
async function compareUnder(
  scenario: Scenario,
  started: readonly Started[],
  upstreamPort: number,
  { rounds, seconds }: CompareOptions,
): Promise<Comparison> {
  const measured = started.map(() => [] as Measurement[]);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, { contender, process }] of started.entries()) {
      const isWarmUp = round === 0;
      const figures = await measure(
        contender,
        process,
        scenario,
        upstreamPort,
        isWarmUp ? warmUpSeconds : seconds,
      );
      if (!isWarmUp) measured[index].push(figures);
    }
  }
  return {
    scenario,
    rows: started.map(({ contender }, index) => ({
      contender: contender.name,
      figures: medians(measured[index]),
    })),
  };
}

function medians(measurements: readonly Measurement[]): Measurement {
  const of = (key: keyof Measurement) =>
    median(measurements.map(each => each[key] ?? NaN));
  return {
    answers: of('answers'),
    perSecond: of('perSecond'),
    cpuMicros: of('cpuMicros'),
    p50: of('p50'),
    p99: of('p99'),
    firstText: of('firstText'),
    memoryMegabytes: of('memoryMegabytes'),
    errors: of('errors'),
  };
}

function describe(
  wholeBy: string,
  { rounds, seconds }: CompareOptions,
): string {
  return [
    machine(),
    `Load by ${loadGenerator}, whole replies by ${wholeBy}, streams by a plain Node server at ${paceMs} ms a frame,`,
    `all on this machine. Medians of ${rounds} rounds of ${seconds} s, everyone in turn.`,
    '',
  ].join('\n');
}
