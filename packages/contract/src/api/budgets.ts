import { z } from 'zod';
import {
  idParams,
  idSchema,
  pageOf,
  pageQuery,
  positiveUsdSchema,
  teamRefSchema,
  timeSchema,
  usdSchema,
} from './common';
import { defineOperation } from './operation';

/** A limit on what a team spends in a day. */
export const budgetSchema = z.object({
  id: idSchema('bud'),
  team_id: idSchema('team'),
  period: z.literal('day'),
  hard_limit: usdSchema,
  soft_limit: usdSchema.nullable(),
  spent: usdSchema.describe('USD today, in UTC'),
  created_at: timeSchema,
  updated_at: timeSchema,
});
export type Budget = z.infer<typeof budgetSchema>;

const budgetFields = z
  .strictObject({
    team_id: teamRefSchema,
    period: z.literal('day').default('day'),
    hard_limit: positiveUsdSchema,
    soft_limit: positiveUsdSchema.optional(),
  })
  .refine(body => (body.soft_limit ?? 0) <= body.hard_limit, {
    path: ['soft_limit'],
    message: 'lies above the hard limit, so it would never be reached',
  });

export const setBudget = defineOperation({
  id: 'setBudget',
  method: 'POST',
  path: '/v1/budgets',
  tag: 'budgets',
  summary: 'Set the daily budget of a team',
  body: budgetFields,
  result: budgetSchema,
  status: 201,
});

export const listBudgets = defineOperation({
  id: 'listBudgets',
  method: 'GET',
  path: '/v1/budgets',
  tag: 'budgets',
  summary: 'List the budgets you may see',
  query: z.strictObject({ ...pageQuery, team_id: teamRefSchema.optional() }),
  result: pageOf(budgetSchema),
  status: 200,
});

export const deleteBudget = defineOperation({
  id: 'deleteBudget',
  method: 'DELETE',
  path: '/v1/budgets/{id}',
  tag: 'budgets',
  summary: 'Remove a budget',
  params: idParams,
  status: 204,
});
