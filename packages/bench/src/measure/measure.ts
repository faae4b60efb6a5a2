import { type Contender } from '../contenders/Contender';
import { loadByAutocannon } from '../load/autocannon';
import { type Load } from '../load/LoadResult';
import { requestBody } from '../load/prompts';
import { loadByStreams } from '../load/streams';
import { loadByWrk } from '../load/wrk';
import { findProgram } from '../processes/findProgram';
import { type BenchProcess } from '../processes/startProcess';
import { type Scenario } from '../scenarios';
import { processUsage } from './processUsage';

/** What one contender did under one load. */
export interface Measurement {
  /** Answers that arrived: requests, or streams where replies are streamed. */
  answers: number;
  /** The same per second. */
  perSecond: number;
  /** Processor time of the contender in microseconds, per request or per frame. */
  cpuMicros: number;
  /** Milliseconds; for streams to the first frame. */
  p50: number;
  p99: number;
  /** Milliseconds to the first text of a stream. */
  firstText?: number;
  memoryMegabytes: number;
  errors: number;
}

const bytesPerMegabyte = 1024 * 1024;
const wrk = findProgram('wrk');

/** What puts the load on, for the report. */
export const loadGenerator = wrk ? 'wrk' : 'autocannon';

/** Puts a load on a contender for some seconds. */
export async function measure(
  contender: Contender,
  { port, pid }: BenchProcess,
  scenario: Scenario,
  upstreamPort: number,
  seconds: number,
): Promise<Measurement> {
  const load: Load = {
    url: `http://127.0.0.1:${port}${contender.path}`,
    body: requestBody(scenario.promptBytes, scenario.stream),
    headers: contender.headers(upstreamPort),
    connections: scenario.connections,
    seconds,
  };
  const before = processUsage(pid);
  const result = scenario.stream ? await streamed(load) : await whole(load);
  const after = processUsage(pid);
  const { units, ...rest } = result;
  return {
    ...rest,
    cpuMicros: (after.cpuMicros - before.cpuMicros) / units,
    memoryMegabytes: after.memoryBytes / bytesPerMegabyte,
  };
}

async function whole(load: Load) {
  const { requests, perSecond, p50, p99, errors } = wrk
    ? await loadByWrk(wrk, load)
    : await loadByAutocannon(load);
  return { units: requests, answers: requests, perSecond, p50, p99, errors };
}

async function streamed(load: Load) {
  const { streams, frames, ...rest } = await loadByStreams(load);
  return {
    ...rest,
    units: frames,
    answers: streams,
    perSecond: streams / load.seconds,
  };
}
