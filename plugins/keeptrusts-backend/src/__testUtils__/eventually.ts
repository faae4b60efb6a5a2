import { setTimeout as delay } from 'node:timers/promises';

const everyMs = 20;

/**
 * Asks again and again until the answer is there: what arrives in its own time cannot be waited for otherwise.
 *
 * @param limitMs - how long to keep asking
 */
export async function eventually<Answer>(
  ask: () => Promise<Answer | undefined>,
  limitMs = 5_000,
): Promise<Answer> {
  const deadline = performance.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > deadline) {
      throw new Error(`no answer after ${limitMs} ms`);
    }
    await delay(everyMs);
  }
}
