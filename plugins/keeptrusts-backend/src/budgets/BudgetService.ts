import { KeeptrustsError, usdToNano } from '@keeptrusts/contract';
import { type Budget } from '@keeptrusts/contract/api';
import { type TeamScope } from '../access/TeamScope';
import { type Page, type PageQuery } from '../database/paging';
import { type TeamService } from '../teams/TeamService';
import { type BudgetStore } from './BudgetStore';

/** What somebody wants a team's daily budget to be, in USD. */
export interface WantedBudget {
  /** Id or slug. */
  team_id: string;
  hard_limit: number;
  soft_limit?: number;
}

/** The rules of budgets. */
export class BudgetService {
  readonly #store: BudgetStore;
  readonly #teams: TeamService;

  constructor(store: BudgetStore, teams: TeamService) {
    this.#store = store;
    this.#teams = teams;
  }

  /**
   * Sets the daily budget of a team.
   *
   * @throws KeeptrustsError `not_found`
   */
  async set(wanted: WantedBudget, scope: TeamScope): Promise<Budget> {
    const team = await this.#teams.get(wanted.team_id, scope);
    const nowMs = Date.now();
    const limits = {
      hardLimit: usdToNano(wanted.hard_limit),
      softLimit:
        wanted.soft_limit === undefined
          ? undefined
          : usdToNano(wanted.soft_limit),
    };
    const id = await this.#store.set(team.id, limits, nowMs);
    return this.#store.get(id, nowMs);
  }

  async list(
    { team_id: teamRef, ...page }: PageQuery & { team_id?: string },
    scope: TeamScope,
  ): Promise<Page<Budget>> {
    const team =
      teamRef === undefined ? undefined : await this.#teams.get(teamRef, scope);
    return this.#store.list(scope, team?.id, page, Date.now());
  }

  /** @throws KeeptrustsError `not_found` */
  async remove(id: string, scope: TeamScope): Promise<void> {
    if (await this.#store.remove(id, scope)) return;
    throw new KeeptrustsError(
      'not_found',
      `There is no budget "${id}" that you may remove.`,
    );
  }
}
