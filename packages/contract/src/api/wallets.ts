import { z } from 'zod';
import {
  idParams,
  idSchema,
  pageOf,
  pageQuery,
  positiveUsdSchema,
  teamRefSchema,
  timeSchema,
} from './common';
import { defineOperation } from './operation';

/** What one wallet or many together hold: no limit is put on many together. */
const sumSchema = z.number().nonnegative();

/** What a team may spend, in USD. `available` is `allocated` less `spent` and `held`. */
export const balanceSchema = z.object({
  wallet_id: idSchema('wal'),
  team_id: idSchema('team'),
  currency: z.literal('USD'),
  allocated: sumSchema,
  spent: sumSchema,
  held: sumSchema.describe('Set aside by gateways for requests under way'),
  available: z.number(),
});
export type Balance = z.infer<typeof balanceSchema>;

/** A movement of a wallet. The balance is the sum of all of them. */
export const transactionSchema = z.object({
  id: z.string(),
  wallet_id: idSchema('wal'),
  type: z.enum(['allocate', 'reclaim', 'spend']),
  amount: z.number().describe('USD; below 0 when money leaves the wallet'),
  note: z.string().nullable(),
  event_id: z.string().nullable().describe('The exchange that was paid for'),
  created_at: timeSchema,
  created_by: z.string(),
});
export type Transaction = z.infer<typeof transactionSchema>;

const movement = z.strictObject({
  team_id: teamRefSchema,
  amount: positiveUsdSchema,
  note: z.string().max(500).optional(),
});

export const allocateToWallet = defineOperation({
  id: 'allocateToWallet',
  method: 'POST',
  path: '/v1/wallets/allocate',
  tag: 'wallets',
  summary: "Add money to a team's wallet",
  body: movement,
  result: balanceSchema,
  status: 201,
});

export const reclaimFromWallet = defineOperation({
  id: 'reclaimFromWallet',
  method: 'POST',
  path: '/v1/wallets/reclaim',
  tag: 'wallets',
  summary: "Take money that is not in use out of a team's wallet",
  body: movement,
  result: balanceSchema,
  status: 201,
});

export const getBalance = defineOperation({
  id: 'getBalance',
  method: 'GET',
  path: '/v1/wallets/balance',
  tag: 'wallets',
  summary: 'Balance of a team, or of all teams you may see together',
  query: z.strictObject({ team_id: teamRefSchema.optional() }),
  result: balanceSchema.partial({ wallet_id: true, team_id: true }),
  status: 200,
});

export const listTransactions = defineOperation({
  id: 'listTransactions',
  method: 'GET',
  path: '/v1/wallets/{id}/transactions',
  tag: 'wallets',
  summary: 'Movements of a wallet, newest first',
  params: idParams,
  query: z.strictObject(pageQuery),
  result: pageOf(transactionSchema),
  status: 200,
});
