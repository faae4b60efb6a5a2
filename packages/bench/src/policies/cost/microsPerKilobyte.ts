import { median } from '../../report/statistics';
import { type Read } from './Reading';

const warmUpMs = 60;
const batchMs = 30;
const batches = 5;
/** No more batches begin after so many milliseconds: one of a long text may take a second. */
const enoughMs = 200;

/** How much processor time it takes to read a text, in µs per KB: the middle of some batches of readings. */
export async function microsPerKilobyte(
  read: Read,
  text: string,
): Promise<number> {
  await microsPerRun(read, text, warmUpMs);
  const micros: number[] = [];
  const until = performance.now() + enoughMs;
  do {
    micros.push(await microsPerRun(read, text, batchMs));
  } while (micros.length < batches && performance.now() < until);
  return median(micros) / (text.length / 1024);
}

/** Processor time, not time on the clock, which goes on while other programs have the processor. */
async function microsPerRun(
  read: Read,
  text: string,
  milliseconds: number,
): Promise<number> {
  const until = performance.now() + milliseconds;
  const before = process.cpuUsage();
  let runs = 0;
  do {
    await read(text);
    runs++;
  } while (performance.now() < until);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / runs;
}
