import { type ExchangeEvent } from '@keeptrusts/contract';
import pino, { type Logger } from 'pino';
import { type Terminal } from '../terminal/Terminal';
import { requestFields, requestLine } from './requestLine';

/** Lines are written many at a time: a write each would cost as much as an exchange's whole policy chain. */
const buffered = { sync: false, minLength: 4096 };
const flushEveryMs = 200;

/** What a running gateway says: lines to read on a terminal, JSON elsewhere. */
export class GatewayLog {
  readonly #terminal: Terminal;
  readonly #json: Logger | undefined;
  readonly #quiet: boolean;

  constructor(terminal: Terminal, quiet: boolean) {
    this.#terminal = terminal;
    this.#quiet = quiet;
    this.#json = terminal.isInteractive
      ? undefined
      : pino({ base: undefined }, pino.destination(buffered));
    // What is in memory is written at the latest after this long.
    setInterval(() => this.flush(), flushEveryMs).unref();
  }

  readonly exchange = (event: ExchangeEvent): void => {
    if (this.#quiet) return;
    if (this.#json) this.#json.info(requestFields(event), 'exchange');
    else this.#terminal.out(requestLine(event, this.#terminal));
  };

  readonly recordFault = (fault: string | undefined): void => {
    if (fault) this.problem(`Exchanges cannot be written down: ${fault}.`);
    else this.notice('Exchanges are written down again.');
  };

  readonly mistake = (description: string, requestId: string): void => {
    this.problem(`The gateway made a mistake in ${requestId}: ${description}`);
  };

  notice(message: string): void {
    if (this.#json) this.#json.info(message);
    else this.#terminal.out(this.#terminal.style('dim', message));
  }

  problem(message: string): void {
    if (this.#json) this.#json.warn(message);
    else this.#terminal.err(this.#terminal.errors.style('yellow', message));
  }

  /** Facts for a program, a text for a person. */
  report(facts: object, message: string, text: () => string): void {
    if (this.#json) this.#json.info(facts, message);
    else this.#terminal.out(text());
  }

  /** Writes what is still in memory. */
  flush(): void {
    this.#json?.flush();
  }
}
