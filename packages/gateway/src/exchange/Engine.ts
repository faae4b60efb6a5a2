import { type ExchangeEvent } from '@keeptrusts/contract';
import { type RateLimiter } from '../admit/RateLimiter';
import { type Directory } from '../directory/Directory';
import { type FindingDetail } from '../screen/FindingDetail';
import { type Recorder } from '../record/Recorder';
import { type Clock } from './Clock';

/** What every exchange of a gateway works with: the ports a host has filled in, and its limits. */
export interface Engine {
  /** Names this process in events. */
  gatewayId: string;
  directory: Directory;
  limiter: RateLimiter;
  recorder: Recorder;
  clock: Clock;
  /** Uniform in [0, 1). */
  random(): number;
  /** Told of every exchange once it is on record: metrics, a line on the terminal. */
  observers: readonly ((event: ExchangeEvent) => void)[];
  /** Told what the gateway itself did wrong, without any text of the exchange; for the operator's log. */
  onMistake(description: string, requestId: string): void;
  /** Told of each finding with the text that led to it. Left out wherever other people's texts pass. */
  explain?(detail: FindingDetail): void;
  /** The largest request body, in bytes, where a configuration sets none. */
  maxBodyBytes: number;
  /** The largest reply that is read as a whole, in bytes. */
  maxReplyBytes: number;
}
