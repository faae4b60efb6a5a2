import { setTimeout } from 'node:timers/promises';

const deadlineMs = 20_000;
const pauseMs = 20;

/** Asks again and again until there is an answer. */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined | Promise<T | undefined>,
): Promise<T> {
  const deadline = Date.now() + deadlineMs;
  while (Date.now() < deadline) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await setTimeout(pauseMs);
  }
  throw new Error(`${what} did not happen in ${deadlineMs} ms`);
}
