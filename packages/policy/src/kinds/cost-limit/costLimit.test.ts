import { faultsOf, onlyPolicy } from '../__testUtils__/onlyPolicy';

const budgets = (settings: string) =>
  onlyPolicy(`type: cost_limit, ${settings}`).effects.budgets;

describe('cost-limit', () => {
  it('stops at the limit of a day and of a month, in nano-dollars', () => {
    expect(
      budgets('action: block, daily_limit: 50, monthly_limit: 2000'),
    ).toEqual([
      { action: 'block', period: 'day', hardLimit: 50e9 },
      { action: 'block', period: 'month', hardLimit: 2000e9 },
    ]);
  });

  it('warns from the soft limit on: of the month when there is a monthly limit', () => {
    expect(
      budgets(
        'action: block, daily_limit: 50, monthly_limit: 2000, soft_limit: 1500',
      ),
    ).toEqual([
      { action: 'block', period: 'day', hardLimit: 50e9 },
      {
        action: 'block',
        period: 'month',
        hardLimit: 2000e9,
        softLimit: 1500e9,
      },
    ]);
  });

  it('warns from the soft limit on: of the day when there is none', () => {
    expect(budgets('action: block, daily_limit: 50, soft_limit: 40')).toEqual([
      { action: 'block', period: 'day', hardLimit: 50e9, softLimit: 40e9 },
    ]);
  });

  it('stops nothing when its action is to warn', () => {
    expect(
      budgets('action: warn, daily_limit: 50, max_cost_per_request: 1'),
    ).toEqual([
      { action: 'warn', period: 'day', softLimit: 50e9 },
      { action: 'warn', perRequest: 1e9 },
    ]);
  });

  it('takes a limit of zero for one: nothing may be spent', () => {
    expect(budgets('action: block, daily_limit: 0')).toEqual([
      { action: 'block', period: 'day', hardLimit: 0 },
    ]);
  });

  it('has to be told what to do', () => {
    expect(faultsOf('type: cost_limit, daily_limit: 1')).toEqual([
      'missing-action policies[0]',
    ]);
  });

  it.each([
    ['no limit at all', 'action: block', 'missing-settings policies[0]'],
    [
      'an amount below zero',
      'action: block, daily_limit: -1',
      'schema policies[0].daily_limit',
    ],
    [
      'an amount that cannot be counted exactly',
      'action: block, monthly_limit: 9007200',
      'schema policies[0].monthly_limit',
    ],
    [
      'to redact',
      'action: redact, daily_limit: 1',
      'schema policies[0].action',
    ],
  ])('cannot have %s', (_, settings, fault) => {
    expect(faultsOf(`type: cost_limit, ${settings}`)).toEqual([fault]);
  });
});
