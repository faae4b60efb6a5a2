import { type TextScreen } from '@keeptrusts/policy';
import { setImmediate } from 'node:timers/promises';
import { type Clock } from '../exchange/Clock';
import { type Findings } from './Findings';

/** Characters that are screened in one turn of the event loop. */
const turnLength = 64 * 1024;

/** Screens long texts a turn at a time, so that other requests get theirs in between, and counts the time. */
export class Turns {
  readonly #clock: Clock;
  readonly #findings: Findings;
  #startedAt: number;
  #left = turnLength;

  constructor(clock: Clock, findings: Findings) {
    this.#clock = clock;
    this.#findings = findings;
    this.#startedAt = clock.monotonic();
  }

  /** Screens a part of a text in as many turns as it takes; returns what can be released. */
  async push(screen: TextScreen, text: string): Promise<string> {
    let released = '';
    for (let at = 0; at < text.length; at += turnLength) {
      const piece = text.slice(at, at + turnLength);
      released += screen.push(piece);
      await this.#spend(piece);
    }
    return released;
  }

  /** Screens a text, or the last part of one, in as many turns as it takes; returns what is left of it. */
  async finish(screen: TextScreen, text: string): Promise<string> {
    const last = Math.floor(text.length / turnLength) * turnLength;
    const released = await this.push(screen, text.slice(0, last));
    const rest = text.slice(last);
    // Where nothing follows, nothing has to be held back: that is cheaper by far than asking what could.
    const end = screen.finish(rest);
    await this.#spend(rest);
    return released + end;
  }

  async #spend(piece: string): Promise<void> {
    this.#left -= piece.length;
    if (this.#left <= 0) await this.#next();
  }

  async #next(): Promise<void> {
    this.stop();
    await setImmediate();
    this.#startedAt = this.#clock.monotonic();
    this.#left = turnLength;
  }

  /** The work is done: its time is the policies'. */
  stop(): void {
    this.#findings.spend(this.#clock.monotonic() - this.#startedAt);
  }
}
