import { nanoToUsd } from '@keeptrusts/contract';
import {
  percentileSample,
  type EventGroup,
  type Spend,
  type spendGroups,
} from '@keeptrusts/contract/api';
import { type Knex } from 'knex';
import { type EventSelection } from '../events/EventSelection';
import { latestEvents } from '../events/latestEvents';
import { readEventPage } from '../events/readEventPage';
import {
  countEvents,
  countHours,
  eventKey,
  policyCounts,
  type Count,
  type Group,
} from './counts';
import { Latencies } from './Latencies';
import { splitRange } from './splitRange';
import { outcomesOf } from './usageHours';

/** Events are read in parts of this size where the database cannot count them by itself. */
const part = 1000;

/** Counts, added up by their keys. */
class Sums {
  readonly #sums = new Map<string, Count>();

  add(counts: readonly Count[]): void {
    for (const count of counts) {
      const sum = this.#sums.get(count.key);
      if (!sum) {
        this.#sums.set(count.key, { ...count });
        continue;
      }
      sum.requests += count.requests;
      sum.blocked += count.blocked;
      sum.redacted += count.redacted;
      sum.escalated += count.escalated;
      sum.input_tokens += count.input_tokens;
      sum.output_tokens += count.output_tokens;
      sum.cost += count.cost;
    }
  }

  counts(): Count[] {
    return [...this.#sums.values()];
  }
}

/** Counts of exchanges: from the counts of whole hours, and from the events of what is left of a range. */
export class UsageReader {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** What was spent, by something that exchanges have in common: the most expensive first, times in order. */
  async spend(
    selection: EventSelection,
    by: (typeof spendGroups)[number],
  ): Promise<Spend> {
    const counts = await this.#count(selection, by);
    const total = counts.reduce((sum, { cost }) => sum + cost, 0);
    return {
      total_usd: nanoToUsd(total),
      rows: inOrder(counts, by, 'cost').map(count => ({
        key: nameOf(count.key, by),
        requests: count.requests,
        input_tokens: count.input_tokens,
        output_tokens: count.output_tokens,
        cost_usd: nanoToUsd(count.cost),
      })),
    };
  }

  /** Exchanges, by something that they have in common: the most frequent first, times in order. */
  async groups(selection: EventSelection, by: Group): Promise<EventGroup[]> {
    const counts = await this.#count(selection, by);
    const latencies = await this.#latencies(selection, by);
    return inOrder(counts, by, 'requests').map(({ key, cost, ...count }) => ({
      key: nameOf(key, by),
      ...count,
      cost_usd: nanoToUsd(cost),
      p50_ms: latencies.percentile(key, 0.5),
      p95_ms: latencies.percentile(key, 0.95),
    }));
  }

  async #count(selection: EventSelection, by: Group): Promise<Count[]> {
    const { hours, rest } = isInHours(selection)
      ? splitRange(selection)
      : { hours: undefined, rest: [selection] };
    const sums = new Sums();
    if (hours) {
      const within = { ...selection, ...hours };
      sums.add(await countHours(this.#knex, within, by));
    }
    for (const range of rest) {
      const within = { ...selection, ...range };
      if (by === 'policy') await this.#countPolicies(sums, within);
      else sums.add(await countEvents(this.#knex, within, by));
    }
    return sums.counts();
  }

  async #countPolicies(sums: Sums, selection: EventSelection): Promise<void> {
    const noticed = { ...selection, noticed: true };
    let cursor: string | undefined;
    do {
      const page = await readEventPage(this.#knex, noticed, {
        limit: part,
        cursor,
      });
      for (const event of page.items) sums.add(policyCounts(event));
      cursor = page.next_cursor ?? undefined;
    } while (cursor);
  }

  async #latencies(selection: EventSelection, by: Group): Promise<Latencies> {
    const latencies = new Latencies();
    if (by === 'policy') {
      const { items } = await readEventPage(
        this.#knex,
        { ...selection, noticed: true },
        { limit: percentileSample },
      );
      for (const event of items) {
        for (const { policy } of outcomesOf(event)) {
          latencies.add(policy, event.latency_ms);
        }
      }
      return latencies;
    }
    const key = this.#knex.raw(`${eventKey(by)} as group_key`);
    const rows: { group_key: unknown; latency_ms: number }[] =
      await latestEvents(
        this.#knex,
        selection,
        [key, 'latency_ms'],
        percentileSample,
      );
    for (const { group_key, latency_ms } of rows) {
      latencies.add(String(group_key), latency_ms);
    }
    return latencies;
  }
}

/** Hours are not counted by what only few exchanges have in common. */
function isInHours({ equal }: EventSelection): boolean {
  const { reason_code, request_id, conversation_id } = equal;
  return (reason_code ?? request_id ?? conversation_id) === undefined;
}

function inOrder(
  counts: Count[],
  by: Group,
  amount: 'cost' | 'requests',
): Count[] {
  if (isTime(by)) return counts.sort((a, b) => Number(a.key) - Number(b.key));
  return counts.sort(
    (a, b) => b[amount] - a[amount] || (a.key < b.key ? -1 : 1),
  );
}

function nameOf(key: string, by: Group): string {
  if (!isTime(by)) return key;
  const time = new Date(Number(key)).toISOString();
  return by === 'day' ? time.slice(0, 'YYYY-MM-DD'.length) : time;
}

function isTime(by: Group): boolean {
  return by === 'hour' || by === 'day';
}
