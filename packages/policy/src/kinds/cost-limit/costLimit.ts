import { maxUsd, usdToNano } from '@keeptrusts/contract';
import { z } from 'zod';
import { definePolicyKind, type BudgetRule } from '../PolicyKind';

const usd = z.number().nonnegative().max(maxUsd);

/**
 * Caps what may be spent per day, per month and by a single request. The worst case of each request
 * is held beforehand, so a cap is not passed, however many requests run at once.
 *
 * @example
 * policies:
 *   - name: cost-cap
 *     type: cost_limit
 *     monthly_limit: 2000
 *     action: block
 */
export const costLimit = definePolicyKind({
  kind: 'cost-limit',
  types: { cost_limit: undefined },
  summary: 'Caps spending per day, month and request, in USD',
  actions: ['block', 'warn'],
  needsOneOf: [
    'monthly_limit',
    'daily_limit',
    'soft_limit',
    'max_cost_per_request',
  ],
  looser: {
    daily_limit: 'higher',
    monthly_limit: 'higher',
    soft_limit: 'higher',
    max_cost_per_request: 'higher',
  },
  settings: z.strictObject({
    daily_limit: usd.optional().describe('USD in a day of UTC'),
    monthly_limit: usd.optional().describe('USD in a month of UTC'),
    soft_limit: usd
      .optional()
      .describe(
        'USD from which on exchanges carry a warning; of the month when there is a monthly limit, else of the day',
      ),
    max_cost_per_request: usd
      .optional()
      .describe('USD that one request may cost at worst'),
  }),
  effects: (settings, action) => ({
    budgets: [
      ...periodRules(settings, action === 'block' ? 'block' : 'warn'),
      ...requestRules(settings, action === 'block' ? 'block' : 'warn'),
    ],
  }),
});

interface CostSettings {
  daily_limit?: number;
  monthly_limit?: number;
  soft_limit?: number;
  max_cost_per_request?: number;
}

function periodRules(
  settings: CostSettings,
  action: BudgetRule['action'],
): BudgetRule[] {
  const softPeriod = settings.monthly_limit === undefined ? 'day' : 'month';
  const limits = {
    day: settings.daily_limit,
    month: settings.monthly_limit,
  };
  return (['day', 'month'] as const).flatMap((period): BudgetRule[] => {
    const limit = nano(limits[period]);
    const soft = period === softPeriod ? nano(settings.soft_limit) : undefined;
    if (limit === undefined && soft === undefined) return [];
    // A limit that only warns is a soft one.
    return action === 'block'
      ? [{ action, period, hardLimit: limit, softLimit: soft }]
      : [{ action, period, softLimit: soft ?? limit }];
  });
}

function requestRules(
  settings: CostSettings,
  action: BudgetRule['action'],
): BudgetRule[] {
  const perRequest = nano(settings.max_cost_per_request);
  return perRequest === undefined ? [] : [{ action, perRequest }];
}

function nano(amount: number | undefined): number | undefined {
  return amount === undefined ? undefined : usdToNano(amount);
}
