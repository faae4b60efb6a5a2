import {
  KeeptrustsError,
  maxUsd,
  nanoToUsd,
  usdToNano,
} from '@keeptrusts/contract';
import { type Balance, type Transaction } from '@keeptrusts/contract/api';
import { type TeamScope } from '../access/TeamScope';
import { type Page, type PageQuery } from '../database/paging';
import { type TeamService } from '../teams/TeamService';
import {
  type Movement,
  type WalletStore,
  type WalletSums,
} from './WalletStore';

/** What somebody wants to move into a wallet or out of it. */
export interface WantedMovement {
  /** Id or slug. */
  team_id: string;
  /** USD. */
  amount: number;
  note?: string;
}

/** A balance, of one team's wallet or of several together. */
export type AnyBalance = Omit<Balance, 'wallet_id' | 'team_id'> &
  Partial<Pick<Balance, 'wallet_id' | 'team_id'>>;

const nothing: WalletSums = { allocated: 0, spent: 0, held: 0 };
const most = usdToNano(maxUsd);

/** The rules of wallets. Amounts are exact: they are whole nano-dollars from here on. */
export class WalletService {
  readonly #store: WalletStore;
  readonly #teams: TeamService;

  constructor(store: WalletStore, teams: TeamService) {
    this.#store = store;
    this.#teams = teams;
  }

  /**
   * Adds money to a team's wallet.
   *
   * @param by - who does it, for the record
   * @throws KeeptrustsError `not_found`, or `invalid_request` for more than a wallet can hold
   */
  async allocate(
    wanted: WantedMovement,
    by: string,
    scope: TeamScope,
  ): Promise<Balance> {
    const movement = await this.#movement(wanted, by, scope);
    const fits = await this.#store.allocate(movement, most, Date.now());
    if (!fits) {
      throw amountFault(
        `A wallet can hold ${maxUsd} USD at most, and this one would hold more.`,
      );
    }
    return this.#balanceOf(movement.teamId);
  }

  /**
   * Takes money that is not in use out of a team's wallet.
   *
   * @param by - who does it, for the record
   * @throws KeeptrustsError `not_found`, or `invalid_request` for more than is available
   */
  async reclaim(
    wanted: WantedMovement,
    by: string,
    scope: TeamScope,
  ): Promise<Balance> {
    const movement = await this.#movement(wanted, by, scope);
    const available = await this.#store.reclaim(movement, Date.now());
    if (available !== undefined) {
      const usd = nanoToUsd(available);
      throw amountFault(
        `Only ${usd} USD of the team's wallet are available; the rest is spent, or held by gateways for requests under way.`,
        { available: usd },
      );
    }
    return this.#balanceOf(movement.teamId);
  }

  /**
   * The balance of a team; without one, of all teams in the scope together.
   *
   * @throws KeeptrustsError `not_found`
   */
  async balance(
    teamRef: string | undefined,
    scope: TeamScope,
  ): Promise<AnyBalance> {
    if (teamRef === undefined) return toBalance(await this.#store.sum(scope));
    const { id } = await this.#teams.get(teamRef, scope);
    const wallet = await this.#store.find({ 'wallets.team_id': id }, scope);
    return {
      wallet_id: wallet?.walletId,
      team_id: id,
      ...toBalance(wallet ?? nothing),
    };
  }

  /** @throws KeeptrustsError `not_found` */
  async listTransactions(
    walletId: string,
    page: PageQuery,
    scope: TeamScope,
  ): Promise<Page<Transaction>> {
    const wallet = await this.#store.find({ 'wallets.id': walletId }, scope);
    if (wallet) return this.#store.listTransactions(walletId, page);
    throw new KeeptrustsError(
      'not_found',
      `There is no wallet "${walletId}" that you may see.`,
    );
  }

  async #movement(
    { team_id, amount, note }: WantedMovement,
    createdBy: string,
    scope: TeamScope,
  ): Promise<Movement> {
    const { id } = await this.#teams.get(team_id, scope);
    return { teamId: id, amount: usdToNano(amount), note, createdBy };
  }

  async #balanceOf(teamId: string): Promise<Balance> {
    const where = { 'wallets.team_id': teamId };
    const wallet = await this.#store.find(where, { kind: 'all' });
    return {
      wallet_id: wallet!.walletId,
      team_id: teamId,
      ...toBalance(wallet!),
    };
  }
}

function toBalance({ allocated, spent, held }: WalletSums) {
  return {
    currency: 'USD' as const,
    allocated: nanoToUsd(allocated),
    spent: nanoToUsd(spent),
    held: nanoToUsd(held),
    available: nanoToUsd(allocated - spent - held),
  };
}

function amountFault(message: string, details?: { available: number }) {
  return new KeeptrustsError('invalid_request', message, {
    status: 422,
    param: 'amount',
    details,
  });
}
