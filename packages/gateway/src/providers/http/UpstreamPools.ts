import { Pool, type Dispatcher } from 'undici';

/** Connections to providers: one pool an origin, shared by all targets there. */
export class UpstreamPools {
  readonly #pools = new Map<string, Pool>();

  /** The pool of an origin; `connectMs` counts for connections that are yet to be opened. */
  get(origin: string, connectMs: number): Dispatcher {
    const key = `${origin} ${connectMs}`;
    const known = this.#pools.get(key);
    if (known) return known;
    const created = new Pool(origin, {
      connect: { timeout: connectMs },
      keepAliveTimeout: 30_000,
      // A broken reply has to be told from a short one, so that it can be billed for what it was.
      strictContentLength: true,
    });
    this.#pools.set(key, created);
    return created;
  }

  /** Closes idle connections and ends what is under way. */
  async destroy(): Promise<void> {
    await Promise.all([...this.#pools.values()].map(pool => pool.destroy()));
    this.#pools.clear();
  }
}
