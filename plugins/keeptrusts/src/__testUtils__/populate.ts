import {
  createToken,
  getBalance,
  getConfiguration,
  getEvent,
  getSpend,
  getTemplate,
  getToken,
  KeeptrustsError,
  listBudgets,
  listConfigurations,
  listEvents,
  listTeams,
  listTokens,
  revealSecret,
  revokeToken,
  rotateToken,
  type Budget,
  type Configuration,
  type ExchangeEvent,
  type Team,
  type Token,
} from '@keeptrusts/contract/api';
import { FakeControlPlane } from './FakeControlPlane';
import { fromNow, hourMs, sampleId, sampleToken } from './samples';

/** What a {@link populatedControlPlane} knows. */
export interface World {
  teams: Team[];
  tokens: Token[];
  configurations: Configuration[];
  budgets: Budget[];
  /** Newest first. */
  events: ExchangeEvent[];
  /** USD a day and model, of every key alike. */
  spend: { day: string; model: string; usd: number }[];
  /** What is left in the wallets, by team. */
  wallets: Record<string, number>;
}

/** What gateways have set aside of every wallet. */
const heldUsd = 1.25;

export const sampleKey = `kt_gk_${'a1B2c3D4e5'.repeat(4)}Xy12Zz`;

/** A control plane with something in it, that keeps what is changed. */
export function populatedControlPlane(given: Partial<World>): FakeControlPlane {
  const world: World = {
    teams: [],
    tokens: [],
    configurations: [],
    budgets: [],
    events: [],
    spend: [],
    wallets: {},
    ...given,
  };
  const plane = new FakeControlPlane();
  serveNouns(plane, world);
  serveKeys(plane, world);
  serveTraffic(plane, world);
  return plane;
}

function serveNouns(plane: FakeControlPlane, world: World): void {
  plane
    .on(listTeams, ({ query }) => pageOf(world.teams, query))
    .on(listConfigurations, ({ query }) =>
      pageOf(ofTeam(world.configurations, query.team_id), query),
    )
    .on(getConfiguration, ({ params }) => byId(world.configurations, params.id))
    .on(getTemplate, ({ params }) => {
      throw missing(params.id);
    })
    .on(listBudgets, ({ query }) =>
      pageOf(ofTeam(world.budgets, query.team_id), query),
    )
    .on(getBalance, ({ query: { team_id } }) => {
      const left = world.wallets[team_id ?? ''];
      const exists = left !== undefined;
      return {
        wallet_id: exists ? sampleId('wal', 1) : undefined,
        team_id,
        currency: 'USD' as const,
        allocated: exists ? left + 310 : 0,
        spent: exists ? 310 : 0,
        held: exists ? heldUsd : 0,
        available: exists ? left - heldUsd : 0,
      };
    });
}

function serveKeys(plane: FakeControlPlane, world: World): void {
  const change = (id: string, fields: Partial<Token>): Token => {
    const changed = { ...byId(world.tokens, id), ...fields };
    world.tokens = world.tokens.map(each => (each.id === id ? changed : each));
    return changed;
  };
  plane
    .on(listTokens, ({ query }) =>
      pageOf(
        ofTeam(world.tokens, query.team_id).filter(
          each =>
            (!query.name || each.name === query.name) &&
            (!query.state || each.state === query.state) &&
            (!query.type || each.token_type === query.type) &&
            (!query.entity_ref || each.entity_refs.includes(query.entity_ref)),
        ),
        query,
      ),
    )
    .on(getToken, ({ params }) => byId(world.tokens, params.id))
    .on(createToken, ({ body }) => {
      const team = byId(world.teams, body.team_id!);
      const token = sampleToken({
        id: sampleId('tok', 100 + world.tokens.length),
        name: body.name,
        team_name: team.name,
        team_id: team.id,
        last_used_at: null,
      });
      world.tokens = [token, ...world.tokens];
      return { ...token, key: sampleKey };
    })
    .on(rotateToken, ({ params, body }) => {
      const fields =
        body?.grace_period === '0s'
          ? { state: 'active' as const, grace_until: null }
          : { state: 'rotating' as const, grace_until: fromNow(24 * hourMs) };
      return { ...change(params.id, fields), key: sampleKey };
    })
    .on(revealSecret, ({ params }) => {
      change(params.id, { secret_path: null });
      return { key: sampleKey };
    })
    .on(revokeToken, ({ params }) => {
      change(params.id, { state: 'revoked', revoked_at: fromNow(0) });
      return undefined;
    });
}

function serveTraffic(plane: FakeControlPlane, world: World): void {
  plane
    .on(listEvents, ({ query }) => {
      const { token_id, verdict, group_by } = query;
      const events = world.events.filter(
        each =>
          (!token_id || each.token_id === token_id) &&
          (!verdict || each.verdict === verdict),
      );
      return group_by
        ? { rows: groupByVerdict(events) }
        : pageOf(events, query);
    })
    .on(getEvent, ({ params: { id } }) => {
      const event = world.events.find(each => each.id === id);
      if (event) return event;
      throw new KeeptrustsError('not_found', `There is no event "${id}".`);
    })
    .on(getSpend, ({ query: { group_by, since = '' } }) => {
      const sums = new Map<string, number>();
      for (const { day, model, usd } of world.spend) {
        if (day < since.slice(0, 10)) continue;
        const key = group_by === 'day' ? day : model;
        sums.set(key, (sums.get(key) ?? 0) + usd);
      }
      const rows = [...sums].map(([key, cost_usd]) => ({
        key,
        requests: 1,
        input_tokens: 0,
        output_tokens: 0,
        cost_usd,
      }));
      const total_usd = rows.reduce((sum, row) => sum + row.cost_usd, 0);
      return { total_usd, rows };
    });
}

function groupByVerdict(events: readonly ExchangeEvent[]) {
  const counts = new Map<string, number>();
  for (const { verdict } of events) {
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  return [...counts].map(([key, requests]) => ({
    key,
    requests,
    blocked: 0,
    redacted: 0,
    escalated: 0,
    input_tokens: 0,
    output_tokens: 0,
    cost_usd: 0,
    p50_ms: null,
    p95_ms: null,
  }));
}

function pageOf<Item>(
  items: readonly Item[],
  { limit, cursor }: { limit?: unknown; cursor?: string },
) {
  const start = Number(cursor ?? 0);
  const end = start + Number(limit);
  const next_cursor = end < items.length ? String(end) : null;
  return { items: items.slice(start, end), next_cursor };
}

function ofTeam<Item extends { team_id: string | null }>(
  items: readonly Item[],
  teamId: string | undefined,
): Item[] {
  return items.filter(({ team_id }) => !teamId || team_id === teamId);
}

function byId<Item extends { id: string }>(
  items: readonly Item[],
  id: string,
): Item {
  const found = items.find(each => each.id === id);
  if (found) return found;
  throw missing(id);
}

function missing(id: string): KeeptrustsError {
  return new KeeptrustsError('not_found', `There is no "${id}".`);
}
