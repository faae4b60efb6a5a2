import { type ExchangeEvent } from '@keeptrusts/contract';

/** Port to the record. */
export interface Recorder {
  /**
   * Takes an event. Resolves when it is safe: an exchange does not end before that.
   */
  record(event: ExchangeEvent): Promise<void>;
  /** Why exchanges can no longer be recorded, or undefined. None is let in while there is a reason. */
  readonly fault: string | undefined;
}
