import {
  getBalance,
  listBudgets,
  listTokens,
  type Token,
  type TokenState,
} from '@keeptrusts/contract/api';
import { type KeeptrustsApi } from '../api/KeeptrustsApi';
import { orHidden } from '../loading/orHidden';
import { moneyLeft } from '../display/moneyLeft';

/** Which keys are wanted. */
export interface KeyFilter {
  teamId?: string;
  state?: TokenState;
}

/** What the team of a key may still spend, in USD. */
interface Funds {
  /** Undefined when there is no wallet, or the person may not see it. */
  wallet?: number;
  /** What is left of the daily budget; undefined likewise. */
  today?: number;
}

export interface KeyRow extends Token {
  funds: Funds;
}

/** A part of the list of keys, with the money of their teams. */
export async function loadKeyPage(
  api: KeeptrustsApi,
  { teamId, state }: KeyFilter,
  { limit, cursor }: { limit: number; cursor?: string },
  signal?: AbortSignal,
): Promise<{ data: KeyRow[]; nextCursor?: string }> {
  const query = { team_id: teamId, state, limit, cursor };
  const page = await api.call(listTokens, { query }, { signal });
  const teams = new Set(page.items.flatMap(({ team_id }) => team_id ?? []));
  const funds = new Map(
    await Promise.all(
      [...teams].map(async team => [team, await loadFunds(api, team)] as const),
    ),
  );
  const data = page.items.map(token => ({
    ...token,
    funds: funds.get(token.team_id ?? '') ?? {},
  }));
  return { data, nextCursor: page.next_cursor ?? undefined };
}

async function loadFunds(api: KeeptrustsApi, team_id: string): Promise<Funds> {
  const query = { team_id };
  const [balance, budgets] = await Promise.all([
    orHidden(api.call(getBalance, { query })),
    orHidden(api.call(listBudgets, { query })),
  ]);
  const budget = budgets?.items[0];
  return {
    wallet: balance?.wallet_id ? moneyLeft(balance) : undefined,
    today: budget && Math.max(budget.hard_limit - budget.spent, 0),
  };
}
