import { SAMPLE_GATEWAY_ID } from '@keeptrusts/backstage-plugin-keeptrusts-common';
import { newId, type ExchangeEvent } from '@keeptrusts/contract';
import { Dice } from './Dice';
import {
  blockedOutcome,
  failedOutcome,
  answeredOutcome,
  type Blocker,
  type Outcome,
} from './sampleOutcome';

/** What is said to be sent with a key. Shares are of all exchanges, from 0 to 1. */
export interface TrafficPlan {
  /** Exchanges on a working day, at the end of the time. */
  perDay: number;
  stream: number;
  redacted: number;
  blocked: number;
  /** What blocks, with weights that are 1 together. */
  blockedBy: Readonly<Partial<Record<Blocker, number>>>;
  failed: number;
  models: Readonly<Record<string, number>>;
}

/** A key that traffic is made up for. */
export interface TrafficSource {
  plan: TrafficPlan;
  teamId: string;
  tokenId: string;
  configurationId?: string;
  entityRefs: readonly string[];
}

const days = 30;
const dayMs = 24 * 60 * 60_000;
/** How busy each hour of a day is, from midnight UTC on, in parts of the busiest. */
const busyness = [
  0.05, 0.04, 0.04, 0.04, 0.05, 0.1, 0.25, 0.5, 0.85, 1, 1, 0.9, 0.7, 0.85, 1,
  0.95, 0.8, 0.5, 0.3, 0.2, 0.15, 0.1, 0.08, 0.06,
];
const weekend = 0.22;
/** Adoption grows: a month ago there was so much of what there is now. */
const beginning = 0.6;

/**
 * A month of made-up exchanges, the newest just before `endMs`. Times and amounts are the same for the same
 * `endMs`; ids are not.
 */
export function sampleTraffic(
  sources: readonly TrafficSource[],
  endMs: number,
): ExchangeEvent[] {
  const dice = new Dice(20_26);
  return sources
    .flatMap(source =>
      timesOf(source.plan, endMs, dice).map(time =>
        exchange(source, time, dice),
      ),
    )
    .sort((a, b) => (a.created_at < b.created_at ? -1 : 1));
}

function timesOf({ perDay }: TrafficPlan, endMs: number, dice: Dice): number[] {
  const hourMs = dayMs / 24;
  const whole = busyness.reduce((sum, each) => sum + each, 0);
  const times: number[] = [];
  for (let hour = endMs - days * dayMs; hour < endMs; hour += hourMs) {
    const date = new Date(hour);
    const isWeekend = [0, 6].includes(date.getUTCDay());
    const progress = 1 - (endMs - hour) / (days * dayMs);
    const expected =
      ((perDay * busyness[date.getUTCHours()]) / whole) *
      (isWeekend ? weekend : 1) *
      (beginning + (1 - beginning) * progress);
    const count = Math.floor(expected + dice.next());
    for (let i = 0; i < count; i++) {
      times.push(Math.floor(hour + dice.next() * hourMs));
    }
  }
  return times.filter(time => time < endMs);
}

function exchange(
  source: TrafficSource,
  timeMs: number,
  dice: Dice,
): ExchangeEvent {
  const name = dice.pick(source.plan.models);
  const base = {
    id: newId('evt', timeMs),
    type: 'exchange' as const,
    created_at: new Date(timeMs).toISOString(),
    request_id: newId('req', timeMs),
    gateway_id: SAMPLE_GATEWAY_ID,
    team_id: source.teamId,
    token_id: source.tokenId,
    config_id: source.configurationId,
    config_version: '1',
    user: `sample-user-${1 + Math.floor(dice.next() * 12)}`,
    entity_refs: [...source.entityRefs],
    dialect: 'chat.completions',
    stream: dice.next() < source.plan.stream,
    requested_model: name,
    cached_input_tokens: 0,
    reasoning_tokens: 0,
    client_closed: false,
    overhead_ms: Math.round(dice.spread(0.3) * 100) / 100,
  };
  return { ...base, ...outcome(source.plan, name, base, dice) };
}

function outcome(
  plan: TrafficPlan,
  name: string,
  { stream, overhead_ms }: { stream: boolean; overhead_ms: number },
  dice: Dice,
): Outcome {
  const lot = dice.next();
  if (lot < plan.blocked)
    return blockedOutcome(dice.pick(plan.blockedBy) as Blocker, overhead_ms);
  const isFailed = lot < plan.blocked + plan.failed;
  if (isFailed) return failedOutcome(name, dice);
  const isRedacted = lot < plan.blocked + plan.failed + plan.redacted;
  return answeredOutcome(name, { isRedacted, stream, overhead_ms }, dice);
}
