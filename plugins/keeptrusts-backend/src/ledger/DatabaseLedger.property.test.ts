import { type ExchangeEvent } from '@keeptrusts/contract';
import { Escrow, type Ledger } from '@keeptrusts/gateway';
import fc from 'fast-check';
import { type Knex } from 'knex';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import { exchangeEvent, testNoon } from '../__testUtils__/exchangeEvent';
import { newWallet } from '../__testUtils__/newWallet';
import { openTestDatabase } from '../__testUtils__/openTestDatabase';
import { EventStore } from '../events/EventStore';
import { leftOf, readAccount } from './account';
import { DatabaseLedger } from './DatabaseLedger';

/** What happens to the process in a place, or to the events that wait to be stored. */
type Step =
  | { kind: 'request'; place: number; amount: number; cost: number }
  | { kind: 'report'; place: number; isLost: boolean }
  | { kind: 'die'; place: number; isReaped: boolean }
  | { kind: 'store'; from: number; count: number; isRepeated: boolean };

const places = 3;
const place = fc.nat(places - 1);
const steps = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('request' as const),
        place,
        amount: fc.nat(300),
        // Mostly within what was held, now and then above it.
        cost: fc.oneof(fc.nat(150), fc.nat(400)),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('report' as const),
        place,
        isLost: fc.boolean(),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('die' as const),
        place,
        isReaped: fc.boolean(),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('store' as const),
        from: fc.nat(5),
        count: fc.integer({ min: 1, max: 10 }),
        isRepeated: fc.boolean(),
      }),
    },
  ),
  { minLength: 10, maxLength: 40, size: 'max' },
);

/** A gateway process, with what only the test knows about it. */
interface Process {
  name: string;
  escrow: Escrow;
  isAlive: boolean;
  losesReports: boolean;
  spent: number;
  /** What of it is known to the ledger. */
  reported: number;
}

/** Several processes on one wallet, over a network that delivers in any order. */
class World {
  readonly #knex: Knex;
  readonly #scheduler: fc.Scheduler;
  readonly #ledger: DatabaseLedger;
  readonly #store: EventStore;
  readonly #wallet: { id: string };
  readonly #limit: number;
  readonly #processes: Process[];
  readonly #dead: Process[] = [];
  readonly #pending: ExchangeEvent[] = [];
  #now = testNoon;
  #names = 0;
  #held = 0;
  #spent = 0;
  /** What requests cost above their worst case, and what the dead had not told when they were given up. */
  #above = 0;

  constructor(
    knex: Knex,
    scheduler: fc.Scheduler,
    wallet: { id: string },
    limit: number,
  ) {
    const clock = { now: () => this.#now };
    this.#knex = knex;
    this.#scheduler = scheduler;
    this.#wallet = wallet;
    this.#limit = limit;
    this.#ledger = new DatabaseLedger(knex, clock);
    this.#store = new EventStore(knex, clock);
    this.#processes = Array.from({ length: places }, () => this.#newProcess());
  }

  async run(step: Step): Promise<void> {
    await this.#travel();
    if (step.kind === 'store') return this.#storeSome(step);
    const process = this.#processes[step.place];
    if (step.kind === 'request') return this.#request(process, step);
    if (step.kind === 'die') return this.#kill(step.place, step.isReaped);
    process.losesReports = step.isLost;
    return this.#report(process);
  }

  /** Everybody goes home, what is left is stored, the dead are buried. */
  async end(): Promise<void> {
    for (const process of this.#processes) {
      process.losesReports = false;
      await process.escrow.close();
    }
    await this.#store.store(this.#pending);
    for (const { name } of this.#dead) await this.#ledger.closeHolder(name);
  }

  /** What nobody spent. */
  get unspent(): number {
    return this.#limit - this.#spent;
  }

  /** What may still be drawn. */
  left(): Promise<number> {
    return this.#knex.transaction(async transaction =>
      leftOf(await readAccount(transaction, this.#wallet, 'nobody'), undefined),
    );
  }

  /** The sum of the wallet's movements. */
  async balance(): Promise<number> {
    const [{ balance }] = await this.#knex('wallet_transactions')
      .where({ wallet_id: this.#wallet.id })
      .sum({ balance: 'amount' });
    return Number(balance);
  }

  async #request(
    process: Process,
    { amount, cost }: { amount: number; cost: number },
  ): Promise<void> {
    const account = process.escrow.account(this.#wallet);
    if (!account.tryHold(amount) && !(await account.hold(amount))) return;
    if (!process.isAlive) return;
    this.#held += amount;
    this.#checkLimit();
    await this.#travel();
    this.#held -= amount;
    if (!process.isAlive) return;
    account.settle(amount, cost);
    process.spent += cost;
    this.#spent += cost;
    this.#above += Math.max(0, cost - amount);
    this.#checkLimit();
    this.#pending.push(
      exchangeEvent({
        at: this.#now,
        gateway_id: process.name,
        cost_usd: cost / 1e9,
        charged_accounts: [this.#wallet.id],
      }),
    );
  }

  async #report(process: Process): Promise<void> {
    const { spent } = process;
    await process.escrow.report();
    if (!process.losesReports) {
      process.reported = Math.max(process.reported, spent);
    }
  }

  async #kill(index: number, isReaped: boolean): Promise<void> {
    const process = this.#processes[index];
    process.isAlive = false;
    this.#dead.push(process);
    this.#processes[index] = this.#newProcess();
    if (!isReaped) return;
    this.#now += 11 * 60_000;
    // Whoever lives says so in these minutes.
    for (const each of this.#processes) {
      each.losesReports = false;
      await this.#report(each);
    }
    this.#above += this.#dead.reduce(
      (sum, { spent, reported }) => sum + spent - reported,
      0,
    );
    await this.#ledger.reapSilentHolders(this.#now);
  }

  async #storeSome({
    from,
    count,
    isRepeated,
  }: {
    from: number;
    count: number;
    isRepeated: boolean;
  }): Promise<void> {
    const start = Math.min(from, Math.max(0, this.#pending.length - count));
    const batch = isRepeated
      ? this.#pending.slice(start, start + count)
      : this.#pending.splice(start, count);
    await this.#store.store(batch);
  }

  #newProcess(): Process {
    const name = `${this.#wallet.id}-holder-${this.#names++}`;
    const process = {
      name,
      isAlive: true,
      losesReports: false,
      spent: 0,
      reported: 0,
    };
    const network: Ledger = {
      draw: async (...question) => {
        await this.#travel();
        const draw = await this.#ledger.draw(...question);
        await this.#travel();
        return draw;
      },
      report: async (...totals) => {
        if (process.losesReports) return;
        await this.#travel();
        await this.#ledger.report(...totals);
      },
    };
    return Object.assign(process, { escrow: new Escrow(network, name) });
  }

  #checkLimit(): void {
    const used = this.#spent + this.#held;
    const most = this.#limit + this.#above;
    if (used > most) throw new Error(`${used} of ${most} are used`);
  }

  async #travel(): Promise<void> {
    await this.#scheduler.schedule(Promise.resolve());
  }
}

eachDatabase('the ledger', init => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await openTestDatabase(await init());
  });

  it('never gives out more than there is, and in the end has exactly what nobody spent', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.nat(2000),
        steps,
        async (scheduler, limit, wanted) => {
          const id = await newWallet(knex, limit);
          const world = new World(knex, scheduler, { id }, limit);
          const all = Promise.all(wanted.map(step => world.run(step)));
          await scheduler.waitFor(all.then(() => world.end()));
          await expect(world.left()).resolves.toBe(world.unspent);
          await expect(world.balance()).resolves.toBe(world.unspent);
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});
