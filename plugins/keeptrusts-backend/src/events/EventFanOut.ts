import { type LoggerService } from '@backstage/backend-plugin-api';
import { type EventSink } from '@keeptrusts/backstage-plugin-keeptrusts-node';
import { type ExchangeEvent } from '@keeptrusts/contract';
import { withoutContent } from './eventRow';
import { type EventStore } from './EventStore';

/**
 * Stores events, and then passes them on to the sinks of modules, which hold nothing up. What was said goes to
 * the database only.
 */
export class EventFanOut {
  readonly #store: EventStore;
  readonly #sinks: readonly EventSink[];
  readonly #logger: LoggerService;

  constructor(
    store: EventStore,
    sinks: readonly EventSink[],
    logger: LoggerService,
  ) {
    this.#store = store;
    this.#sinks = sinks;
    this.#logger = logger;
  }

  get batchSize(): number {
    return this.#store.batchSize;
  }

  async store(batch: readonly ExchangeEvent[]): Promise<void> {
    await this.#store.store(batch);
    if (this.#sinks.length === 0) return;
    const events = batch.map(withoutContent);
    for (const sink of this.#sinks) {
      sink.store(events).catch((error: Error) => {
        this.#logger.warn('An event sink did not take its events', error);
      });
    }
  }
}
