import {
  KeeptrustsError,
  nanoToUsd,
  newId,
  usdToNano,
  type ExchangeEvent,
} from '@keeptrusts/contract';
import { systemClock } from '@keeptrusts/gateway';
import fc from 'fast-check';
import { type Knex } from 'knex';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import { startControlPlane } from '../__testUtils__/startControlPlane';
import { transact } from '../database/transact';
import { DatabaseLedger } from '../ledger/DatabaseLedger';
import { settleEvents } from '../ledger/settleEvents';
import { TeamService } from '../teams/TeamService';
import { TeamStore } from '../teams/TeamStore';
import { WalletService } from './WalletService';
import { WalletStore } from './WalletStore';

const everywhere = { kind: 'all' } as const;
const holders = ['gw_a', 'gw_b'] as const;

/** What somebody does with a wallet. Amounts are nano-dollars. */
type Move =
  | { does: 'allocate' | 'reclaim'; amount: number }
  | { does: 'draw' | 'spend'; amount: number; holder: number };

const amount = fc.integer({ min: 1, max: 1_000 });
const holder = fc.nat({ max: holders.length - 1 });
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ does: fc.constantFrom('allocate', 'reclaim'), amount }),
  fc.record({ does: fc.constantFrom('draw', 'spend'), amount, holder }),
);
/** Moves of one step are made at the same time. */
const steps = fc.array(fc.array(move, { minLength: 1, maxLength: 5 }), {
  maxLength: 8,
});

/** A wallet, and what it should hold by what was done with it. */
class ModelWallet {
  allocated = 0;
  spent = 0;
  /** What each holder has and has not spent. */
  readonly purses = holders.map(() => 0);
  readonly #knex: Knex;
  readonly #wallets: WalletService;
  readonly #ledger: DatabaseLedger;

  constructor(
    knex: Knex,
    wallets: WalletService,
    readonly teamId: string,
    readonly walletId: string,
  ) {
    this.#knex = knex;
    this.#wallets = wallets;
    this.#ledger = new DatabaseLedger(knex, systemClock);
  }

  make(each: Move): Promise<void> {
    switch (each.does) {
      case 'allocate':
        return this.allocate(each.amount);
      case 'reclaim':
        return this.#reclaim(each.amount);
      case 'draw':
        return this.#draw(each.holder, each.amount);
      default:
        return this.#spend(each.holder, each.amount);
    }
  }

  async allocate(nano: number): Promise<void> {
    const wanted = { team_id: this.teamId, amount: nanoToUsd(nano) };
    await this.#wallets.allocate(wanted, 'user:default/ann', everywhere);
    this.allocated += nano;
  }

  async #reclaim(nano: number): Promise<void> {
    const wanted = { team_id: this.teamId, amount: nanoToUsd(nano) };
    try {
      await this.#wallets.reclaim(wanted, 'user:default/ann', everywhere);
      this.allocated -= nano;
    } catch (error) {
      if (!KeeptrustsError.is(error) || error.param !== 'amount') throw error;
    }
  }

  async #draw(index: number, nano: number): Promise<void> {
    const account = { id: this.walletId };
    const { granted } = await this.#ledger.draw(holders[index], account, nano);
    this.purses[index] += granted;
  }

  async #spend(index: number, nano: number): Promise<void> {
    const cost = Math.min(nano, this.purses[index]);
    this.purses[index] -= cost;
    this.spent += cost;
    const nowMs = Date.now();
    const event = {
      id: newId('evt', nowMs),
      created_at: new Date(nowMs).toISOString(),
      gateway_id: holders[index],
      token_id: 'tok_test',
      cost_usd: nanoToUsd(cost),
      charged_accounts: [this.walletId],
    } as ExchangeEvent;
    await transact(this.#knex, trx => settleEvents(trx, [event], nowMs));
  }
}

eachDatabase('a wallet', init => {
  let plane: Awaited<ReturnType<typeof startControlPlane>>;
  let knex: Knex;
  let wallets: WalletService;
  let teams: TeamService;

  beforeAll(async () => {
    knex = await init();
    plane = await startControlPlane(knex);
    teams = new TeamService(new TeamStore(knex));
    const store = new WalletStore(knex, { record: async () => {} });
    wallets = new WalletService(store, teams);
  });
  afterAll(() => plane.stop());

  async function newWallet(): Promise<ModelWallet> {
    const slug = newId('team', Date.now()).replace('_', '-');
    const team = await teams.create({ name: 'Any', slug }, everywhere);
    const { wallet_id } = await wallets.allocate(
      { team_id: team.id, amount: nanoToUsd(1) },
      'user:default/ann',
      everywhere,
    );
    const wallet = new ModelWallet(knex, wallets, team.id, wallet_id);
    wallet.allocated = 1;
    return wallet;
  }

  async function sumOfTransactions(walletId: string): Promise<number> {
    const amounts: (number | string)[] = await knex('wallet_transactions')
      .where({ wallet_id: walletId })
      .pluck('amount');
    return amounts.reduce<number>((sum, each) => sum + Number(each), 0);
  }

  it('holds the sum of its transactions, whatever is done at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async sequence => {
        const wallet = await newWallet();
        for (const moves of sequence) {
          await Promise.all(moves.map(each => wallet.make(each)));
          const balance = await wallets.balance(wallet.teamId, everywhere);
          const held = wallet.purses.reduce((sum, purse) => sum + purse, 0);
          expect({
            allocated: usdToNano(balance.allocated),
            spent: usdToNano(balance.spent),
            held: usdToNano(balance.held),
            sum: await sumOfTransactions(wallet.walletId),
          }).toEqual({
            allocated: wallet.allocated,
            spent: wallet.spent,
            held,
            sum: wallet.allocated - wallet.spent,
          });
          expect(balance.available).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 25 },
    );
  });
});
