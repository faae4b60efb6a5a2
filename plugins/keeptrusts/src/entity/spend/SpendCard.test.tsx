import {
  getBalance,
  getSpend,
  KeeptrustsError,
  listBudgets,
} from '@keeptrusts/contract/api';
import { screen } from '@testing-library/react';
import { expectAccessible } from '../../__testUtils__/expectAccessible';
import { type FakeControlPlane } from '../../__testUtils__/FakeControlPlane';
import { populatedControlPlane } from '../../__testUtils__/populate';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import {
  annotated,
  sampleEntity,
  sampleId,
  sampleToken,
  supportBudget,
  supportTeam,
} from '../../__testUtils__/samples';
import { SpendCard } from './SpendCard';

const now = Date.parse('2026-03-10T23:30:00Z');
const forbidden = new KeeptrustsError('forbidden', 'You may not.');

const spend = [
  { day: '2026-03-10', model: 'gpt-4o', usd: 40 },
  { day: '2026-03-10', model: 'gpt-4o-mini', usd: 2.5 },
  { day: '2026-03-01', model: 'gpt-4o', usd: 100 },
  { day: '2026-02-27', model: 'gpt-4o', usd: 9.25 },
];
const world = {
  tokens: [sampleToken()],
  budgets: [supportBudget],
  wallets: { [supportTeam.id]: 1689.42 },
  spend,
};

function show(plane: FakeControlPlane, entity = sampleEntity(annotated)) {
  return renderInPortal(<SpendCard />, { plane, entity });
}

async function figure(name: string): Promise<HTMLElement> {
  const label = await screen.findByText(name);
  return label.closest('dt')!.nextElementSibling as HTMLElement;
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(now);
});

afterEach(() => {
  jest.restoreAllMocks();
});

describe('SpendCard', () => {
  it('shows today, the month, the wallet, the budget and the models', async () => {
    show(populatedControlPlane(world));
    expect(await figure('Today')).toHaveTextContent('$42.50');
    expect(await figure('This month')).toHaveTextContent('$142.50');
    expect(await figure('Wallet left')).toHaveTextContent('$1,689.42');
    expect(screen.getByRole('meter', { name: 'Daily budget' })).toHaveAttribute(
      'aria-valuetext',
      '9% of the daily budget is used',
    );
    expect(
      screen.getByText('Team Support has spent $214.50 of its $750.00 today'),
    ).toBeInTheDocument();
    const models = screen.getAllByRole('listitem');
    expect(models.map(({ textContent }) => textContent)).toEqual([
      'gpt-4o$140.00',
      'gpt-4o-mini$2.50',
    ]);
    await expectAccessible();
  });

  it('says in words what the chart shows', async () => {
    show(populatedControlPlane(world));
    expect(
      await screen.findByRole('img', {
        name: 'Spend a day over the last 31 days: $151.75 in all, at most $100.00 on Mar 1',
      }),
    ).toBeInTheDocument();
  });

  it('adds up what several keys have spent', async () => {
    const second = sampleToken({
      id: sampleId('tok', 2),
      name: 'second',
      entity_refs: ['component:default/customer-support-bot'],
    });
    const tokens = [...world.tokens, second];
    show(populatedControlPlane({ ...world, tokens }));
    expect(await figure('Today')).toHaveTextContent('$85.00');
  });

  it("falls back to the team's budget when the catalog declares none", async () => {
    const entity = sampleEntity({
      'keeptrusts.dev/gateway-key-name': 'support-team-gw-key',
    });
    show(populatedControlPlane(world), entity);
    expect(await screen.findByText('$214.50 of $750.00')).toBeInTheDocument();
    expect(
      screen.getByText('The budget of the whole team Support'),
    ).toBeInTheDocument();
  });

  it('says when the budget is used up', async () => {
    const dear = [{ day: '2026-03-10', model: 'gpt-4o', usd: 612 }];
    show(populatedControlPlane({ ...world, spend: dear }));
    expect(
      await screen.findByText('Over the daily budget'),
    ).toBeInTheDocument();
  });

  it('says when nothing was spent, and when there is neither wallet nor budget', async () => {
    const entity = sampleEntity({
      'keeptrusts.dev/gateway-key-name': 'support-team-gw-key',
    });
    show(populatedControlPlane({ tokens: [sampleToken()] }), entity);
    expect(
      await screen.findByText('Nothing was spent in the last 31 days.'),
    ).toBeInTheDocument();
    expect(screen.getByText('No wallet')).toBeInTheDocument();
    expect(screen.getByText('No daily budget')).toBeInTheDocument();
  });

  it('shows spend without the money that may not be seen', async () => {
    const plane = populatedControlPlane(world)
      .refuse(getBalance, forbidden)
      .refuse(listBudgets, forbidden);
    show(plane);
    expect(await figure('Today')).toHaveTextContent('$42.50');
    expect(await figure('Wallet left')).toHaveTextContent('Not shown to you');
  });

  it('says that a permission is missing', async () => {
    show(populatedControlPlane(world).refuse(getSpend, forbidden));
    expect(await screen.findByText('You may not see this')).toBeInTheDocument();
  });

  it("tells nothing of another team's key", async () => {
    show(populatedControlPlane({}));
    expect(await screen.findByText('Key not found')).toBeInTheDocument();
  });

  it('is brief where there is no annotation: the card beside it says what to add', async () => {
    show(populatedControlPlane({}), sampleEntity());
    expect(
      await screen.findByText('No gateway key is named yet'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
