import { type TextScreen } from '@keeptrusts/policy';
import { setImmediate } from 'node:timers/promises';
import { type Clock } from '../exchange/Clock';
import { type Findings } from './Findings';

/** Characters that are screened at a time. */
const pieceLength = 16 * 1024;
/** A turn of the event loop ends with the piece that takes it past so many milliseconds. */
const turnMs = 1;

/** Screens long texts a turn at a time, so that other requests get theirs in between, and counts the time. */
export class Turns {
  readonly #clock: Clock;
  readonly #findings: Pick<Findings, 'spend'>;
  #startedAt: number;

  constructor(clock: Clock, findings: Pick<Findings, 'spend'>) {
    this.#clock = clock;
    this.#findings = findings;
    this.#startedAt = clock.monotonic();
  }

  /** Screens a part of a text in as many turns as it takes; returns what can be released. */
  async push(screen: TextScreen, text: string): Promise<string> {
    let released = '';
    for (let at = 0; at < text.length; at += pieceLength) {
      released += screen.push(text.slice(at, at + pieceLength));
      await this.#pause();
    }
    return released;
  }

  /** Screens a text, or the last part of one, in as many turns as it takes; returns what is left of it. */
  async finish(screen: TextScreen, text: string): Promise<string> {
    const last = Math.floor(text.length / pieceLength) * pieceLength;
    const released = await this.push(screen, text.slice(0, last));
    // Where nothing follows, nothing has to be held back: that is cheaper by far than asking what could.
    const rest = screen.finish(text.slice(last));
    await this.#pause();
    return released + rest;
  }

  async #pause(): Promise<void> {
    const isOver = this.#clock.monotonic() - this.#startedAt >= turnMs;
    if (isOver) await this.#next();
  }

  async #next(): Promise<void> {
    this.stop();
    await setImmediate();
    this.#startedAt = this.#clock.monotonic();
  }

  /** The work is done: its time is the policies'. */
  stop(): void {
    this.#findings.spend(this.#clock.monotonic() - this.#startedAt);
  }
}
