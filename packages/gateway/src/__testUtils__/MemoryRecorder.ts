import { eventSchema, type ExchangeEvent } from '@keeptrusts/contract';
import { type Recorder } from '../record/Recorder';

/** Keeps events in memory. Refuses, as a broken disk would, as long as it has a fault. */
export class MemoryRecorder implements Recorder {
  readonly events: ExchangeEvent[] = [];
  fault: string | undefined;
  #waiting: (() => void)[] = [];

  async record(event: ExchangeEvent): Promise<void> {
    this.events.push(eventSchema.parse(event));
    for (const wake of this.#waiting.splice(0)) wake();
  }

  /** The event of this number, counted from 0, as soon as there is one. */
  async event(number = 0): Promise<ExchangeEvent> {
    while (this.events.length <= number) {
      await new Promise<void>(resolve => this.#waiting.push(resolve));
    }
    return this.events[number];
  }
}
