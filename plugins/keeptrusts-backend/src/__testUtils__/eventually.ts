import { setTimeout as delay } from 'node:timers/promises';

const attempts = 200;
const everyMs = 20;

/** Asks again and again until the answer is there; what arrives in its own time cannot be waited for otherwise. */
export async function eventually<Answer>(
  ask: () => Promise<Answer | undefined>,
): Promise<Answer> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await delay(everyMs);
  }
  throw new Error(`no answer after ${attempts * everyMs} ms`);
}
