import {
  KeeptrustsError,
  type ExchangeContent,
  type ExchangeEvent,
} from '@keeptrusts/contract';
import {
  sinceMs,
  type EventGroup,
  type eventGroups,
  type listEvents,
  type OperationInput,
  type Spend,
  type spendGroups,
} from '@keeptrusts/contract/api';
import { type Clock } from '@keeptrusts/gateway';
import { type Knex } from 'knex';
import { withinScope, type TeamScope } from '../access/TeamScope';
import { type Page, type PageQuery } from '../database/paging';
import { type UsageReader } from '../spend/UsageReader';
import {
  filterColumns,
  type EventSelection,
  type Teams,
} from './EventSelection';
import { type EventStore } from './EventStore';

/** What narrows exchanges down, as a caller gives it. */
export type EventFilter = Omit<
  NonNullable<OperationInput<typeof listEvents>['query']>,
  'limit' | 'cursor' | 'group_by'
>;

/** What can be asked about exchanges. */
export class EventService {
  readonly #knex: Knex;
  readonly #store: EventStore;
  readonly #usage: UsageReader;
  readonly #clock: Pick<Clock, 'now'>;

  constructor(
    knex: Knex,
    store: EventStore,
    usage: UsageReader,
    clock: Pick<Clock, 'now'>,
  ) {
    this.#knex = knex;
    this.#store = store;
    this.#usage = usage;
    this.#clock = clock;
  }

  /** @throws KeeptrustsError `not_found` for a team that the caller may not see */
  async list(
    filter: EventFilter & PageQuery,
    scope: TeamScope,
  ): Promise<Page<ExchangeEvent>> {
    return this.#store.list(await this.#select(filter, scope), filter);
  }

  /** @throws KeeptrustsError `not_found` */
  async group(
    filter: EventFilter,
    by: (typeof eventGroups)[number],
    scope: TeamScope,
  ): Promise<EventGroup[]> {
    return this.#usage.groups(await this.#select(filter, scope), by);
  }

  /** @throws KeeptrustsError `not_found` */
  async spend(
    filter: EventFilter,
    by: (typeof spendGroups)[number],
    scope: TeamScope,
  ): Promise<Spend> {
    return this.#usage.spend(await this.#select(filter, scope), by);
  }

  /** @throws KeeptrustsError `not_found`, also for an exchange of a team that the caller may not see */
  async get(id: string, scope: TeamScope): Promise<ExchangeEvent> {
    const event = await this.#store.find(id, scope);
    if (event) return event;
    throw new KeeptrustsError(
      'not_found',
      `There is no event "${id}" that you may see. One of this minute may still be on its way to the database.`,
      { param: 'id' },
    );
  }

  /** What was said in an exchange; undefined where that is not kept, or not of a team in the scope. */
  content(id: string, scope: TeamScope): Promise<ExchangeContent | undefined> {
    return this.#store.findContent(id, scope);
  }

  async #select(
    filter: EventFilter,
    scope: TeamScope,
  ): Promise<EventSelection> {
    const nowMs = this.#clock.now();
    const given = filterColumns
      .map(column => [column, filter[column]])
      .filter(([, value]) => value !== undefined);
    return {
      teams: await this.#teams(filter.team_id, scope),
      tokens: await this.#tokens(filter),
      equal: Object.fromEntries(given),
      sinceMs: filter.since && sinceMs(filter.since, nowMs),
      untilMs: filter.until && sinceMs(filter.until, nowMs),
    } as EventSelection;
  }

  /** The teams of the scope, or the one that is asked for. Those that are deleted still have their events. */
  async #teams(ref: string | undefined, scope: TeamScope): Promise<Teams> {
    if (ref === undefined && scope.kind === 'all') return 'all';
    const query = this.#knex('teams').where(withinScope(scope));
    if (ref === undefined) return query.pluck('id');
    const ids: string[] = await query
      .where(either => either.where('id', ref).orWhere('slug', ref))
      .pluck('id');
    if (ids.length > 0) return ids;
    throw new KeeptrustsError(
      'not_found',
      `There is no team "${ref}" that you may see.`,
      { param: 'team_id' },
    );
  }

  /** The keys that are asked for: one by its id, or those of an entity of the catalog. */
  async #tokens({
    token_id,
    entity_ref,
  }: EventFilter): Promise<string[] | undefined> {
    if (entity_ref === undefined) return token_id ? [token_id] : undefined;
    const query = this.#knex('token_entities').where({
      entity_ref: entity_ref.toLowerCase(),
    });
    if (token_id) query.where({ token_id });
    return query.pluck('token_id');
  }
}
