import { gateway } from '../../contenders/keeptrusts';
import { type Contender } from '../../contenders/Contender';
import { loadGenerator, measure } from '../../measure/measure';
import { processUsage } from '../../measure/processUsage';
import { type BenchProcess } from '../../processes/startProcess';
import { machine, print } from '../../report/results';
import { median } from '../../report/statistics';
import { markdownTable } from '../../report/table';
import { type Scenario } from '../../scenarios';
import { startUpstreams } from '../../upstream/startUpstreams';

/** What to measure, from the command line. */
export interface MaskingOptions {
  rounds: number;
  seconds: number;
  /** Bytes of text in prompts and in replies. */
  bytes: number;
  /** Settings of the pii-detector, as YAML in one line. */
  settings?: string;
}

interface Figures {
  perSecond: number;
  /** Processor time of the gateway for a request, in microseconds. */
  cpuMicros: number;
  errors: number;
}

/** Milliseconds between two frames of a stream: so few that the gateway is what limits it. */
const paceMs = 1;
const warmUpSeconds = 2;

/** Compares a gateway that masks personal data in prompts and replies with the same one without. */
export async function masking(options: MaskingOptions): Promise<void> {
  const { bytes, settings = '' } = options;
  const pii = `  - { type: pii_redaction${settings && `, ${settings}`} }\n`;
  const plain = gateway('without policies', '', '');
  const masked = gateway('PII in and out', '', pii);
  print(
    `${machine()} Load by ${loadGenerator}. Prompts and replies of ${bytes} bytes, ${
      options.rounds
    } rounds of ${options.seconds} s, in turn.\n`,
  );
  const upstreams = await startUpstreams(paceMs, bytes);
  for (const stream of [false, true]) {
    const { port } = stream ? upstreams.stream : upstreams.whole;
    const started = await Promise.all(
      [plain, masked].map(contender => start(contender, port)),
    );
    const figures = await inTurn(started, scenarioOf(bytes, stream), options);
    await Promise.all(started.map(({ process }) => process.stop()));
    print(toTable(stream ? 'streamed' : 'whole', figures));
  }
  await Promise.all([upstreams.whole.stop(), upstreams.stream.stop()]);
}

interface Started {
  contender: Contender;
  process: BenchProcess;
}

async function start(contender: Contender, port: number): Promise<Started> {
  return { contender, process: await contender.start(port) };
}

function scenarioOf(promptBytes: number, stream: boolean): Scenario {
  return { name: 'masking', promptBytes, stream, connections: 32 };
}

/** By contender its rounds; what the machine does meanwhile, it does to both. */
async function inTurn(
  started: readonly Started[],
  scenario: Scenario,
  { rounds, seconds }: MaskingOptions,
): Promise<Figures[][]> {
  const figures: Figures[][] = started.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    const isWarmUp = round === 0;
    for (const [index, each] of started.entries()) {
      const one = await load(
        each,
        scenario,
        isWarmUp ? warmUpSeconds : seconds,
      );
      if (!isWarmUp) figures[index].push(one);
    }
  }
  return figures;
}

async function load(
  { contender, process }: Started,
  scenario: Scenario,
  seconds: number,
): Promise<Figures> {
  const before = processUsage(process.pid);
  const result = await measure(contender, process, scenario, 0, seconds);
  const after = processUsage(process.pid);
  return {
    perSecond: result.perSecond,
    cpuMicros: (after.cpuMicros - before.cpuMicros) / result.answers,
    errors: result.errors,
  };
}

/**
 * Ratios are those of a round, so that they compare what ran next to each other. Streams are not counted per
 * second: a round has room for a few of them only.
 */
function toTable(name: string, [plain, masked]: readonly Figures[][]): string {
  const row = (
    label: string,
    of: (round: number) => number,
    digits: number,
  ) => [label, ...[...plain.keys()].map(round => of(round).toFixed(digits))];
  const perSecond = [
    row('requests/s without', round => plain[round].perSecond, 0),
    row('requests/s with', round => masked[round].perSecond, 0),
    row(
      'requests/s kept',
      round => masked[round].perSecond / plain[round].perSecond,
      2,
    ),
  ];
  const body = [
    ...(name === 'streamed' ? [] : perSecond),
    row('CPU µs a request without', round => plain[round].cpuMicros, 0),
    row('CPU µs a request with', round => masked[round].cpuMicros, 0),
    row(
      'throughput of a core kept',
      round => plain[round].cpuMicros / masked[round].cpuMicros,
      2,
    ),
    row('errors', round => plain[round].errors + masked[round].errors, 0),
  ];
  const rounds = plain.map((_, round) => `round ${round + 1}`);
  return `### ${name}\n\n${markdownTable(
    ['', ...rounds, 'median'],
    body.map(cells => [...cells, medianOf(cells)]),
  )}`;
}

function medianOf([, ...cells]: readonly string[]): string {
  return String(median(cells.map(Number)));
}
