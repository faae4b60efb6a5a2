import { type ProviderCall, type ReplySink } from '@keeptrusts/gateway';

/** Hands over one piece in each turn of the event loop. */
export class StandInCall implements ProviderCall {
  readonly #sink: ReplySink;
  readonly #pieces: string[];
  #paused = false;
  #over = false;

  constructor(sink: ReplySink, type: string, pieces: string[]) {
    this.#sink = sink;
    this.#pieces = pieces;
    setImmediate(() => {
      if (this.#over) return;
      sink.start(200, { 'content-type': type });
      this.#next();
    });
  }

  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    this.#next();
  }

  abort(): void {
    this.#over = true;
  }

  #next(): void {
    setImmediate(() => {
      if (this.#over || this.#paused) return;
      const piece = this.#pieces.shift();
      if (piece === undefined) {
        this.#over = true;
        this.#sink.end();
        return;
      }
      this.#sink.data(Buffer.from(piece));
      this.#next();
    });
  }
}
