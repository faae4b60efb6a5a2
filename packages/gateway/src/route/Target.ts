import { type TargetPromises, type Timeouts } from '@keeptrusts/policy';
import { type Provider } from '../providers/Provider';
import { type CircuitBreaker } from './CircuitBreaker';
import { type PriceSource } from '../settle/PriceCatalogue';

/** A target of a configuration, ready to be called. */
export interface Target {
  readonly id: string;
  readonly providerName: string;
  readonly provider: Provider;
  readonly breaker: CircuitBreaker;
  /** The one model it serves; undefined when it takes any name. */
  readonly model?: string;
  readonly weight: number;
  readonly timeouts: Required<Timeouts>;
  /** Tokens of the longest reply, for requests that set no limit. */
  readonly maxOutputTokens: number;
  /** Whether `stream_options` may be added to its requests. */
  readonly streamUsage: boolean;
  /** What it promises about the data it gets, as its configuration says. */
  readonly promises: TargetPromises;
  /** Names of models that it is known to serve, where it takes any name. */
  offers(): string[];
  /** What one of its models costs, as far as is known. */
  price(model: string): PriceSource;
}

/** One way to serve a request: a target, and the name by which it knows the model. */
export interface Candidate {
  readonly target: Target;
  readonly model: string;
  readonly weight: number;
  readonly price: PriceSource;
}
