import { allocateToWallet } from '@keeptrusts/contract/api';
import { controlPlane } from '../__testUtils__/control-plane/controlPlane';

jest.setTimeout(60_000);

const fake = controlPlane();
const { kt } = fake;

const allocate = (...args: string[]) =>
  kt(['wallets', 'allocate', '--team-id', 'search', ...args]);

describe('kt wallets', () => {
  it('gives a team money, which is then there', async () => {
    fake.plane.addTeam('search');
    const { code, stdout } = await allocate(
      ...['--amount', '5000', '--note', 'Q4', '--idempotency-key', 'q4'],
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/available +\$5000\.00/);
    const [{ headers }] = fake.plane.server.callsOf(allocateToWallet);
    expect(headers['idempotency-key']).toBe('q4');

    const balance = await kt(['wallets', 'balance', '-o', 'json']);
    expect(JSON.parse(balance.stdout)).toMatchObject({ available: 5000 });
    const list = await kt(['wallets', 'transactions']);
    expect(list.stdout).toMatch(/ allocate +\$5000\.00 +user:default\/ann +Q4/);
  });

  it.each(['-5', '0', '1e3', 'much', '5,000'])(
    'takes only an amount for an amount: %s',
    async amount => {
      const { code } = await allocate(`--amount=${amount}`);
      expect(code).toBe(2);
    },
  );
});

describe('kt budgets', () => {
  it('sets the budget of a day, and lists what is spent of it', async () => {
    fake.plane.addTeam('search');
    const set = await kt(['budgets', 'set', '--daily', '25', '--soft', '20']);
    expect(set.stdout).toBe('$25.00 a day, $0.00 of it spent today.\n');
    const list = await kt(['budgets', 'list']);
    expect(list.stdout).toMatch(/\nsearch +day +\$0\.00 +\$25\.00 +\$20\.00 /);
  });

  it('tells a soft limit that would never be reached', async () => {
    fake.plane.addTeam('search');
    const { code, stderr } = await kt([
      ...['budgets', 'set', '--daily', '25', '--soft', '30'],
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('lies above the hard limit');
  });
});
