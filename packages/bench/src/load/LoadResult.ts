/** What a load generator saw of whole replies. */
export interface LoadResult {
  requests: number;
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Answers that were not 2xx, and connections that broke. */
  errors: number;
}

/** What one load is. */
export interface Load {
  url: string;
  body: string;
  connections: number;
  seconds: number;
  headers: Readonly<Record<string, string>>;
}
