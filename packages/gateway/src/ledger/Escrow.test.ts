import { KeeptrustsError } from '@keeptrusts/contract';
import fc from 'fast-check';
import { Escrow } from './Escrow';
import { type Ledger, type LedgerAccount } from './Ledger';
import { MemoryLedger } from './MemoryLedger';

/** What happens at one holder: a request with its worst case and its cost, or a report. */
type Step =
  | { kind: 'request'; holder: number; amount: number; cost: number }
  | { kind: 'report' | 'giveBack'; holder: number };

const holders = 3;
const holder = fc.nat(holders - 1);
const steps = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('request' as const),
        holder,
        amount: fc.nat(300),
        // Mostly within what was held, now and then above it.
        cost: fc.oneof(fc.nat(150), fc.nat(400)),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constantFrom('report' as const, 'giveBack' as const),
        holder,
      }),
    },
  ),
  { maxLength: 40 },
);

/** A ledger behind a network: its answers come when the scheduler has them come. */
function distant(ledger: Ledger, scheduler: fc.Scheduler): Ledger {
  const travel = () => scheduler.schedule(Promise.resolve());
  return {
    draw: async (...question) => {
      await travel();
      const draw = await ledger.draw(...question);
      await travel();
      return draw;
    },
    report: async (...totals) => {
      await travel();
      await ledger.report(...totals);
    },
  };
}

/** What the account has left, asked by somebody new. */
async function left(ledger: Ledger, account: LedgerAccount): Promise<number> {
  let [low, high] = [0, account.limit ?? 0];
  while (low < high) {
    const needed = Math.ceil((low + high) / 2);
    const name = `asker-${needed}`;
    const { granted } = await ledger.draw(name, account, needed);
    // Back again, so that asking changes nothing.
    await ledger.report(name, [{ account, spent: 0, returned: granted }]);
    if (granted >= needed) low = needed;
    else high = needed - 1;
  }
  return low;
}

describe('escrow of several holders on one account', () => {
  it('never has more spent and held than the limit, beyond what requests cost above their worst case', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.nat(2000),
        steps,
        async (scheduler, limit, wanted) => {
          const account = { id: 'wallet', limit };
          const ledger = new MemoryLedger();
          const network = distant(ledger, scheduler);
          const escrows = Array.from(
            { length: holders },
            (_, index) => new Escrow(network, `holder-${index}`),
          );
          let [held, spent, above] = [0, 0, 0];
          const check = () =>
            expect(spent + held).toBeLessThanOrEqual(limit + above);

          const request = async (
            index: number,
            amount: number,
            cost: number,
          ) => {
            const own = escrows[index].account(account);
            if (!own.tryHold(amount) && !(await own.hold(amount))) return;
            held += amount;
            check();
            await scheduler.schedule(Promise.resolve());
            own.settle(amount, cost);
            held -= amount;
            spent += cost;
            above += Math.max(0, cost - amount);
            check();
          };
          const run = async (step: Step) => {
            await scheduler.schedule(Promise.resolve());
            const escrow = escrows[step.holder];
            if (step.kind === 'request') {
              await request(step.holder, step.amount, step.cost);
            } else if (step.kind === 'giveBack') {
              escrow.account(account).giveBack();
            } else {
              await escrow.report();
            }
          };
          await scheduler.waitFor(Promise.all(wanted.map(run)));

          // When all have gone home, what is left is exactly what nobody spent.
          await scheduler.waitFor(
            Promise.all(escrows.map(escrow => escrow.close())),
          );
          await expect(left(ledger, account)).resolves.toBe(
            Math.max(0, limit - spent),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never refuses a lone holder what the account has', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(2000),
        fc.array(
          fc.tuple(fc.nat(400), fc.double({ min: 0, max: 1, noNaN: true })),
        ),
        async (limit, requests) => {
          const escrow = new Escrow(new MemoryLedger(), 'only');
          const account = escrow.account({ id: 'wallet', limit });
          let spent = 0;
          for (const [amount, share] of requests) {
            const covered = await account.hold(amount);
            expect(covered).toBe(spent + amount <= limit);
            if (!covered) continue;
            const cost = Math.floor(amount * share);
            account.settle(amount, cost);
            spent += cost;
            expect(account.spent).toBe(spent);
          }
        },
      ),
    );
  });
});

describe('an escrow account', () => {
  const wallet = { id: 'wallet', limit: 100 };

  it('knows after a draw what the others have spent', async () => {
    const ledger = new MemoryLedger();
    const [mine, theirs] = ['a', 'b'].map(name => new Escrow(ledger, name));
    await theirs.account(wallet).hold(30);
    theirs.account(wallet).settle(30, 20);
    await theirs.report();
    await mine.account(wallet).hold(10);
    expect(mine.account(wallet).spent).toBe(20);
  });

  it('does not hold what two requests want at the same time twice', async () => {
    const account = new Escrow(new MemoryLedger(), 'a').account(wallet);
    const outcomes = await Promise.all([account.hold(60), account.hold(60)]);
    expect(outcomes.filter(covered => covered)).toHaveLength(1);
  });

  it('passes on that the ledger cannot be asked, and asks again the next time', async () => {
    const ledger = new MemoryLedger();
    let down = true;
    const account = new Escrow(
      {
        draw: async (...question) => {
          if (!down) return ledger.draw(...question);
          throw new KeeptrustsError('ledger_unavailable', 'Down.');
        },
        report: async () => {},
      },
      'a',
    ).account(wallet);
    const both = [account.hold(10), account.hold(10)];
    for (const each of both) {
      await expect(each).rejects.toMatchObject({ code: 'ledger_unavailable' });
    }
    down = false;
    await expect(account.hold(100)).resolves.toBe(true);
  });

  it('can spend more once its limit is raised, and no more than a lower one', async () => {
    const escrow = new Escrow(new MemoryLedger(), 'a');
    const account = escrow.account(wallet);
    await account.hold(80);
    account.settle(80, 80);
    await expect(account.hold(120)).resolves.toBe(false);
    escrow.account({ id: 'wallet', limit: 200 });
    await escrow.report();
    await expect(account.hold(120)).resolves.toBe(true);
    account.settle(120, 0);
    escrow.account({ id: 'wallet', limit: 90 });
    await escrow.report();
    await expect(account.hold(11)).resolves.toBe(false);
    await expect(account.hold(10)).resolves.toBe(true);
  });

  it('that is retired goes home when the last request is over', async () => {
    const ledger = new MemoryLedger();
    const escrow = new Escrow(ledger, 'a');
    const account = escrow.account(wallet);
    await account.hold(50);
    escrow.retire(wallet.id);
    await escrow.report();
    account.settle(50, 20);
    await escrow.report();
    await expect(left(ledger, wallet)).resolves.toBe(80);
  });
});

describe('escrow of a holder that cannot report', () => {
  it('is spent for nine minutes, and then no more until the ledger is back', async () => {
    const memory = new MemoryLedger();
    let isDown = false;
    const failing = async () => {
      throw new KeeptrustsError('ledger_unavailable', 'The ledger is away.');
    };
    const ledger: Ledger = {
      draw: (...question) => (isDown ? failing() : memory.draw(...question)),
      report: (...totals) => (isDown ? failing() : memory.report(...totals)),
    };
    let nowMs = 0;
    const escrow = new Escrow(ledger, 'holder', () => nowMs);
    const account = escrow.account({ id: 'wallet', limit: 1000 });
    await account.hold(10);
    account.settle(10, 10);
    await escrow.report();
    isDown = true;
    nowMs = 8 * 60_000;
    await expect(escrow.report()).rejects.toThrow('away');
    expect(account.tryHold(1)).toBe(true);
    account.settle(1, 1);
    nowMs = 10 * 60_000;
    await expect(escrow.report()).rejects.toThrow('away');
    expect(account.tryHold(1)).toBe(false);
    await expect(account.hold(1)).rejects.toMatchObject({
      code: 'ledger_unavailable',
    });
    isDown = false;
    await escrow.report();
    await expect(account.hold(1)).resolves.toBe(true);
    expect(account.spent).toBe(11);
  });
});
