import { setImmediate } from 'node:timers/promises';

/** So much text is worked on in one go: less than a millisecond at 50 µs per KB. */
export const turnLength = 16 * 1024;

/** Lets other requests have their turn while a long text is worked on. */
export class Turns {
  #done = 0;

  /** Waits for the next turn once enough has been done in this one. */
  async after(length: number): Promise<void> {
    this.#done += length;
    if (this.#done < turnLength) return;
    this.#done = 0;
    await setImmediate();
  }
}
