/** What a secret belongs to. A store may keep it as metadata; it is no secret itself. */
export interface SecretContext {
  /** The token whose key it is. */
  tokenId: string;
  /** Null for a key of the platform. */
  teamId: string | null;
}

/**
 * Where keys go that nobody is to see when they are made, such as those of a software template. A value
 * appears in no log and no error.
 */
export interface SecretStore {
  /** Stores a value under a name that was never used before. */
  put(name: string, value: string, context: SecretContext): Promise<void>;
  /** Where people find it, such as `vault:secret/data/keeptrusts/tok_…`. */
  path(name: string): string;
  /** Removes what is stored under a name, if anything is. */
  remove(name: string): Promise<void>;
  /**
   * Takes a value out: whoever asks first gets it and nobody after. Left out by a store that people read
   * with tools of its own.
   */
  take?(name: string, context: SecretContext): Promise<string | undefined>;
}
