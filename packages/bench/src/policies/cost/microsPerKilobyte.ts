import { median } from '../../report/statistics';
import { type Read } from './Reading';

const warmUpMs = 60;
const measureMs = 150;

/** How long it takes to read a text, in µs per KB: the middle of the runs that fit in the time for one figure. */
export async function microsPerKilobyte(
  read: Read,
  text: string,
): Promise<number> {
  await runFor(read, text, warmUpMs);
  const times = await runFor(read, text, measureMs);
  return (median(times) * 1000) / (text.length / 1024);
}

async function runFor(
  read: Read,
  text: string,
  milliseconds: number,
): Promise<number[]> {
  const times: number[] = [];
  const until = performance.now() + milliseconds;
  do {
    const start = performance.now();
    await read(text);
    times.push(performance.now() - start);
  } while (performance.now() < until);
  return times;
}
