import { type Funds } from '../admit/Fund';
import { type RateLimits } from '../admit/RateLimiter';
import { type Configuration } from '../configuration/Configuration';

/** What a key may do, besides what its configuration says. Patterns are exact names or globs with `*`. */
export interface KeyLimits {
  readonly allowedModels?: readonly string[];
  readonly allowedProviders?: readonly string[];
  readonly rates?: RateLimits;
}

/** Who is asking, and what holds for them. */
export interface Principal {
  readonly teamId?: string;
  readonly tokenId?: string;
  /** Entities of the catalog that the key was made for. */
  readonly entityRefs?: readonly string[];
  readonly configuration: Configuration;
  readonly limits?: KeyLimits;
  /** The team's own money: its wallet, its budgets. */
  readonly funds?: Funds;
}

/**
 * Port to the keys. A host keeps it fresh: a revoked key has to be gone from here at once on the
 * instance that revoked it and within a second on every other.
 */
export interface Directory {
  /** Who may call without a key; undefined where everyone needs one. */
  anonymous(): Principal | undefined;
  /**
   * The principal of a well-formed key, by its SHA-256 in hex.
   *
   * @throws KeeptrustsError `invalid_api_key`, `key_expired` or `key_revoked`
   */
  find(keyHash: string): Principal | Promise<Principal>;
}
