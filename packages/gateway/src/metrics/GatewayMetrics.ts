import { type ExchangeEvent } from '@keeptrusts/contract';
import { type Target } from '../route/Target';
import { Histogram, LabelledValue, type MetricSnapshot } from './MetricFamily';

const prefix = 'keeptrusts_gateway';
/** From a refusal to a long answer, in seconds. */
const durationBounds = [
  0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120,
];
/** What the gateway itself takes, in seconds. */
const overheadBounds = [
  0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5,
];
/** Where a target takes any model, clients can invent names: so many are told apart. */
const maxModels = 500;
const breakerValues = { closed: 0, 'half-open': 1, open: 2 } as const;

/** The gateway's Prometheus metrics, counted from events as they are recorded. */
export class GatewayMetrics {
  readonly #requests = new LabelledValue(
    'counter',
    `${prefix}_requests_total`,
    'Exchanges, refused ones included.',
    ['provider', 'model', 'status', 'verdict'],
  );
  readonly #durations = new Histogram(
    `${prefix}_request_duration_seconds`,
    'Time from the first byte of a request to the last of its answer.',
    durationBounds,
  );
  readonly #overheads = new Histogram(
    `${prefix}_overhead_seconds`,
    'Time of an exchange that was not spent waiting for a provider.',
    overheadBounds,
  );
  readonly #evaluations = new LabelledValue(
    'counter',
    `${prefix}_policy_evaluations_total`,
    'What policies decided.',
    ['policy', 'result'],
  );
  readonly #tokens = new LabelledValue(
    'counter',
    `${prefix}_tokens_total`,
    'Tokens that went in and came out.',
    ['direction', 'model'],
  );
  readonly #cost = new LabelledValue(
    'counter',
    `${prefix}_cost_usd_total`,
    'Cost of all exchanges in USD.',
  );
  readonly #models = new Set<string>(['']);
  readonly #targets: () => readonly Target[];
  readonly #spooled: () => number;

  /**
   * @param sources - what is read when somebody asks, rather than counted
   */
  constructor(sources: {
    targets(): readonly Target[];
    /** Events that are not safe yet. */
    spooled(): number;
  }) {
    this.#targets = sources.targets;
    this.#spooled = sources.spooled;
  }

  readonly observe = (event: ExchangeEvent): void => {
    const { provider = '' } = event;
    const model = this.#labelOf(event.model ?? '');
    this.#requests.add(
      1,
      `${provider}\n${model}\n${event.status}\n${event.verdict}`,
    );
    this.#durations.observe(event.latency_ms / 1000);
    this.#overheads.observe(event.overhead_ms / 1000);
    for (const { name, verdict } of event.policies) {
      this.#evaluations.add(1, `${name}\n${verdict}`);
    }
    if (event.input_tokens > 0) {
      this.#tokens.add(event.input_tokens, `input\n${model}`);
    }
    if (event.output_tokens > 0) {
      this.#tokens.add(event.output_tokens, `output\n${model}`);
    }
    if (event.cost_usd > 0) this.#cost.add(event.cost_usd);
  };

  #labelOf(model: string): string {
    if (this.#models.has(model)) return model;
    if (this.#models.size > maxModels) return 'other';
    this.#models.add(model);
    return model;
  }

  snapshot(): MetricSnapshot[] {
    return [
      this.#requests,
      this.#durations,
      this.#overheads,
      this.#evaluations,
      this.#tokens,
      this.#cost,
      this.#eventsSpooled(),
      this.#breakerStates(),
    ].map(family => family.snapshot());
  }

  #eventsSpooled(): LabelledValue {
    const gauge = new LabelledValue(
      'gauge',
      `${prefix}_events_spooled`,
      'Events that wait to be stored.',
    );
    gauge.set(this.#spooled());
    return gauge;
  }

  #breakerStates(): LabelledValue {
    const gauge = new LabelledValue(
      'gauge',
      `${prefix}_upstream_breaker_state`,
      '0 closed, 1 half-open, 2 open; added up over the workers.',
      ['target'],
    );
    for (const { id, breaker } of this.#targets()) {
      gauge.set(breakerValues[breaker.state], id);
    }
    return gauge;
  }
}
