import { type KeeptrustsError } from '@keeptrusts/contract';
import { type Timeouts } from '@keeptrusts/policy';

/** A request on its way to a provider, in the dialect the provider speaks. */
export interface ProviderRequest {
  /** Below the provider's base URL, such as `/chat/completions`. */
  path: string;
  /** Flat list of names, in lower case, and values. */
  headers: readonly string[];
  body: Buffer;
  /** Milliseconds. */
  timeouts: Required<Timeouts>;
}

/** Header names in lower case. */
export type ReplyHeaders = Readonly<
  Record<string, string | string[] | undefined>
>;

/** Takes what comes back: `start`, then data, then `end`; or `fail` at any time. Nothing follows either. */
export interface ReplySink {
  start(status: number, headers: ReplyHeaders): void;
  data(chunk: Buffer): void;
  end(): void;
  fail(error: KeeptrustsError): void;
}

/** A call under way. After `abort` the sink hears nothing more. */
export interface ProviderCall {
  pause(): void;
  resume(): void;
  abort(): void;
}

/** A place that serves models. Calls never throw: faults arrive at the sink. */
export interface Provider {
  call(request: ProviderRequest, sink: ReplySink): ProviderCall;
  /** What it says, without its secrets: some providers repeat the key that they refuse. */
  conceal(message: string): string;
}
