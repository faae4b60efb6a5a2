import {
  type Draw,
  type EscrowReport,
  type LedgerAccount,
  type MetricSnapshot,
  type RateDemand,
  type RateOutcome,
} from '@keeptrusts/gateway';

/** The files to serve. */
export interface PolicyTexts {
  text: string;
  baselineText?: string;
}

/** What a worker begins with. */
export interface WorkerStart {
  texts: PolicyTexts;
  host: string;
  port: number;
  eventsDirectory: string;
  fsync: 'never' | 'batch';
  modelsDirectory?: string;
  maxBodyBytes: number;
}

/** What the primary does for its workers: the state that all of them have to agree on. */
export type PrimaryOffer = {
  draw(holder: string, account: LedgerAccount, needed: number): Promise<Draw>;
  report(holder: string, reports: readonly EscrowReport[]): Promise<void>;
  take(demands: readonly RateDemand[], nowMs: number): RateOutcome;
  finish(
    demands: readonly RateDemand[],
    takenAtMs: number,
    tokens: number,
    nowMs: number,
  ): void;
  /** Prometheus' text for all workers together. */
  metrics(): Promise<string>;
};

/** What a worker does for the primary. */
export type WorkerOffer = {
  /** Starts to serve; returns what is not right with the configuration. */
  start(options: WorkerStart): Promise<{ port: number; problems: string[] }>;
  /** Serves another configuration from the next request on. */
  use(texts: PolicyTexts): Promise<string[]>;
  snapshot(): MetricSnapshot[];
  stop(graceMs: number): Promise<void>;
};
