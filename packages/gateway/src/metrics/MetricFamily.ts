/** The values of one family at a moment, by label text such as `{model="gpt-4o"}`. */
export interface MetricSnapshot {
  name: string;
  help: string;
  type: 'counter' | 'gauge' | 'histogram';
  /** By the name's suffix and the labels, as they stand in the exposition. */
  samples: Record<string, number>;
}

/** A number for each combination of labels. */
export class LabelledValue {
  readonly #name: string;
  readonly #help: string;
  readonly #type: 'counter' | 'gauge';
  readonly #labels: readonly string[];
  readonly #values = new Map<string, number>();

  constructor(
    type: 'counter' | 'gauge',
    name: string,
    help: string,
    labels: readonly string[] = [],
  ) {
    this.#type = type;
    this.#name = name;
    this.#help = help;
    this.#labels = labels;
  }

  /**
   * Adds to the value of a combination.
   *
   * @param values - in the order of the labels, a line each
   */
  add(amount: number, values = ''): void {
    this.#values.set(values, (this.#values.get(values) ?? 0) + amount);
  }

  set(amount: number, values = ''): void {
    this.#values.set(values, amount);
  }

  snapshot(): MetricSnapshot {
    const samples: Record<string, number> = {};
    for (const [key, value] of this.#values) {
      const values = key.split('\n');
      const labels = this.#labels.map(
        (label, index) => `${label}="${escapeLabel(values[index])}"`,
      );
      samples[labels.length > 0 ? `{${labels.join(',')}}` : ''] = value;
    }
    return { name: this.#name, help: this.#help, type: this.#type, samples };
  }
}

/** How often a duration fell below each of some bounds, in seconds. */
export class Histogram {
  readonly #name: string;
  readonly #help: string;
  readonly #bounds: readonly number[];
  readonly #counts: number[];
  #sum = 0;
  #count = 0;

  constructor(name: string, help: string, bounds: readonly number[]) {
    this.#name = name;
    this.#help = help;
    this.#bounds = bounds;
    this.#counts = bounds.map(() => 0);
  }

  observe(seconds: number): void {
    this.#sum += seconds;
    this.#count++;
    const index = this.#bounds.findIndex(bound => seconds <= bound);
    if (index >= 0) this.#counts[index]++;
  }

  snapshot(): MetricSnapshot {
    const samples: Record<string, number> = {};
    let cumulative = 0;
    this.#bounds.forEach((bound, index) => {
      cumulative += this.#counts[index];
      samples[`_bucket{le="${bound}"}`] = cumulative;
    });
    samples['_bucket{le="+Inf"}'] = this.#count;
    samples._sum = this.#sum;
    samples._count = this.#count;
    return {
      name: this.#name,
      help: this.#help,
      type: 'histogram',
      samples,
    };
  }
}

function escapeLabel(value: string): string {
  return value
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n');
}
