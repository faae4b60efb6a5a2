import { type BenchProcess } from '../processes/startProcess';

/** Something that stands between a client and a provider. */
export interface Contender {
  name: string;
  /** One line on what it is, for the report. */
  about: string;
  /** Path of its chat completions. */
  path: string;
  /** Headers that its clients send, for a provider on a port of this machine. */
  headers(upstreamPort: number): Readonly<Record<string, string>>;
  /** Starts it in front of a provider; throws when it cannot be had here. */
  start(upstreamPort: number): Promise<BenchProcess>;
}
