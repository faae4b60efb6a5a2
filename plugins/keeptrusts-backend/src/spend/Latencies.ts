/** Latencies by what they are grouped by. */
export class Latencies {
  readonly #values = new Map<string, number[]>();

  add(key: string, latencyMs: number): void {
    const values = this.#values.get(key);
    if (values) values.push(latencyMs);
    else this.#values.set(key, [latencyMs]);
  }

  /** The latency that this share of the exchanges stayed within; null when there were none. */
  percentile(key: string, share: number): number | null {
    const values = this.#values.get(key);
    if (!values) return null;
    values.sort((a, b) => a - b);
    return values[Math.ceil(values.length * share) - 1];
  }
}
