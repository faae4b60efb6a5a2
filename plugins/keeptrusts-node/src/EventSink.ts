import { type ExchangeEvent } from '@keeptrusts/contract';

/** Another place for the records of exchanges, such as a data warehouse or a SIEM. */
export interface EventSink {
  /**
   * Takes events that the control plane has stored. An event can come twice: its id tells. What is thrown
   * is logged, and holds nothing up. What was said in an exchange is not among them, also where a policy keeps it.
   */
  store(events: readonly ExchangeEvent[]): Promise<void>;
}
