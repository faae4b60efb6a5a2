import { type Entity } from '@backstage/catalog-model';
import {
  getBalance,
  getSpend,
  listBudgets,
  type OperationInput,
  type OperationResult,
  type Token,
} from '@keeptrusts/contract/api';
import { type KeeptrustsApi } from '../../api/KeeptrustsApi';
import { orHidden } from '../../loading/orHidden';
import { loadEntityKeys, type EntityKeys } from '../loadEntityKeys';
import { readAnnotations } from '../readAnnotations';
import { dayOf, firstOfMonth, lastDays, startOf } from './utcDays';

/** USD that were spent on something. */
export interface Share {
  /** A day, or a model. */
  name: string;
  usd: number;
}

/** What the team of an entity may spend in a day, and has spent. */
interface TeamBudget {
  team: string;
  limit: number;
  spent: number;
}

/** What an entity spends on AI. Days are in UTC. */
export interface EntitySpend {
  today: number;
  month: number;
  /** The last days, today last, those without spend included. */
  days: Share[];
  /** Of this month, the dearest first; those that cost nothing are left out. */
  models: Share[];
  /** As the catalog declares it. */
  declaredBudget?: number;
  /** Undefined when there is none, or the person may not see it. */
  teamBudget?: TeamBudget;
  /** Undefined when the person may not see it. */
  wallet?: OperationResult<typeof getBalance>;
}

type WithoutKeys = Exclude<EntityKeys, { kind: 'some' }>;
export type SpendStatus = WithoutKeys | ({ kind: 'some' } & EntitySpend);

/** Covers the longest month. */
const shownDays = 31;

export async function loadSpend(
  api: KeeptrustsApi,
  entity: Entity,
  nowMs: number,
): Promise<SpendStatus> {
  const found = await loadEntityKeys(api, entity);
  if (found.kind !== 'some') return found;
  const { main, keys } = found;
  const days = lastDays(shownDays, nowMs);
  const today = dayOf(nowMs);
  const monthStart = firstOfMonth(today);
  const [byDay, byModel, teamBudget, wallet] = await Promise.all([
    sum(api, keys, { since: startOf(days[0]), group_by: 'day' }),
    sum(api, keys, { since: startOf(monthStart), group_by: 'model' }),
    teamBudgetOf(api, main),
    walletOf(api, main),
  ]);
  const shares = days.map(name => ({ name, usd: byDay.get(name) ?? 0 }));
  const ofMonth = shares.filter(({ name }) => name >= monthStart);
  return {
    kind: 'some',
    today: byDay.get(today) ?? 0,
    month: ofMonth.reduce((total, { usd }) => total + usd, 0),
    days: shares,
    models: [...byModel]
      .map(([name, usd]) => ({ name, usd }))
      .filter(({ usd }) => usd > 0)
      .sort((a, b) => b.usd - a.usd),
    declaredBudget: readAnnotations(entity).dailyBudget,
    teamBudget,
    wallet,
  };
}

type SpendQuery = OperationInput<typeof getSpend>['query'];

/** What the keys have spent together. */
async function sum(
  api: KeeptrustsApi,
  keys: readonly Token[],
  query: SpendQuery,
): Promise<Map<string, number>> {
  const spends = await Promise.all(
    keys.map(({ id }) =>
      api.call(getSpend, { query: { ...query, token_id: id } }),
    ),
  );
  const sums = new Map<string, number>();
  for (const { key, cost_usd } of spends.flatMap(({ rows }) => rows)) {
    sums.set(key, (sums.get(key) ?? 0) + cost_usd);
  }
  return sums;
}

async function teamBudgetOf(
  api: KeeptrustsApi,
  { team_id, team_name }: Token,
): Promise<TeamBudget | undefined> {
  if (!team_id) return undefined;
  const page = await orHidden(api.call(listBudgets, { query: { team_id } }));
  const budget = page?.items[0];
  if (!budget) return undefined;
  const { hard_limit, spent } = budget;
  return { team: team_name ?? team_id, limit: hard_limit, spent };
}

async function walletOf(api: KeeptrustsApi, { team_id }: Token) {
  if (!team_id) return undefined;
  return orHidden(api.call(getBalance, { query: { team_id } }));
}
