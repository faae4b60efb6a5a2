import {
  strictest,
  usdToNano,
  type ExchangeEvent,
  type Verdict,
} from '@keeptrusts/contract';
import { type Knex } from 'knex';
import { addingTo, insertRows } from '../database/insertRows';
import { type Columns } from '../database/jsonRows';
import { column } from '../events/eventRow';

export const hourMs = 60 * 60_000;

/** What usage is told apart by, with empty text where an event has nothing. */
const dimensions = {
  team_id: 'text',
  hour: 'bigint',
  token_id: 'text',
  gateway_id: 'text',
  provider: 'text',
  model: 'text',
  verdict: 'text',
} satisfies Columns;

const policyDimensions = {
  ...dimensions,
  policy: 'text',
  outcome: 'text',
} satisfies Columns;

const amounts = {
  requests: 'bigint',
  input_tokens: 'bigint',
  output_tokens: 'bigint',
  cost: 'bigint',
} satisfies Columns;

type Dimensions = Record<string, string | number>;
type Amounts = Record<keyof typeof amounts, number>;

/** Amounts by what they have in common. */
class Sums {
  readonly #sums = new Map<string, Dimensions & Amounts>();

  add(key: Dimensions, event: ExchangeEvent): void {
    const name = JSON.stringify(key);
    let sum = this.#sums.get(name);
    if (!sum) {
      sum = {
        ...key,
        requests: 0,
        input_tokens: 0,
        output_tokens: 0,
        cost: 0,
      } as Dimensions & Amounts;
      this.#sums.set(name, sum);
    }
    sum.requests += 1;
    sum.input_tokens += event.input_tokens;
    sum.output_tokens += event.output_tokens;
    sum.cost += usdToNano(event.cost_usd);
  }

  /** In the order of their keys: two processes that write the same hours do not wait for each other both. */
  rows(): (Dimensions & Amounts)[] {
    return [...this.#sums.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, sum]) => sum);
  }
}

/**
 * Adds events to the counts of their hours, in the transaction that stores them. What was spent in a month
 * is then read from hours, not from events.
 */
export async function addUsage(
  transaction: Knex.Transaction,
  events: readonly ExchangeEvent[],
): Promise<void> {
  const exchanges = new Sums();
  const policies = new Sums();
  for (const event of events) {
    const usage = dimensionsOf(event);
    exchanges.add(usage, event);
    for (const { policy, outcome } of outcomesOf(event)) {
      policies.add({ ...usage, policy, outcome }, event);
    }
  }
  await insertRows(
    transaction,
    'usage_hours',
    { ...dimensions, ...amounts },
    exchanges.rows(),
    addingTo('usage_hours', Object.keys(dimensions), Object.keys(amounts)),
  );
  await insertRows(
    transaction,
    'policy_hours',
    { ...policyDimensions, ...amounts },
    policies.rows(),
    addingTo(
      'policy_hours',
      Object.keys(policyDimensions),
      Object.keys(amounts),
    ),
  );
}

/** The policies that did something about an exchange, each with its strictest verdict. */
export function outcomesOf(
  event: ExchangeEvent,
): { policy: string; outcome: Verdict }[] {
  const outcomes = new Map<string, Verdict>();
  for (const { name, verdict } of event.policies) {
    if (verdict === 'allow') continue;
    const policy = column(name, 256) ?? '';
    outcomes.set(policy, strictest(outcomes.get(policy) ?? verdict, verdict));
  }
  return [...outcomes].map(([policy, outcome]) => ({ policy, outcome }));
}

function dimensionsOf(event: ExchangeEvent): Dimensions {
  const createdAt = Date.parse(event.created_at);
  return {
    team_id: column(event.team_id, 64) ?? '',
    hour: createdAt - (createdAt % hourMs),
    token_id: column(event.token_id, 64) ?? '',
    gateway_id: column(event.gateway_id, 64) ?? '',
    provider: column(event.provider, 64) ?? '',
    model: column(event.model, 256) ?? '',
    verdict: event.verdict,
  };
}
