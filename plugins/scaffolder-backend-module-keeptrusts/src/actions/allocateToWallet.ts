import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  allocateToWallet,
  getBalance,
  getTeam,
  listBudgets,
  listTransactions,
  setBudget,
} from '@keeptrusts/contract/api';
import {
  isCode,
  underWay,
  type ControlPlane,
  type Step,
} from '../ControlPlane';
import { examples } from './allocateToWallet.examples';
import { noId } from './noId';

/** `keeptrusts:wallet:allocate`: money for a team, and how much of it may be spent in a day. */
export function createAllocateAction(plane: ControlPlane) {
  return createTemplateAction({
    id: 'keeptrusts:wallet:allocate',
    description:
      "Adds money to a team's wallet, once for each task, and sets what the team may spend in a day.",
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        teamId: z => z.string().describe('Id or slug of the team'),
        amount: z => z.number().positive().describe('USD to add'),
        note: z => z.string().max(300).optional().describe('For the record'),
        dailyBudget: z =>
          z.number().positive().optional().describe('USD a day, at most'),
        initial: z =>
          z
            .boolean()
            .optional()
            .describe(
              'For onboarding: does nothing to a wallet that has had money and to a budget that is set',
            ),
      },
      output: {
        walletId: z => z.string().describe('Id of the wallet'),
        available: z => z.number().describe('USD that can be spent'),
        allocated: z => z.boolean().describe('False when nothing was added'),
      },
    },
    async handler(ctx) {
      const { teamId, amount, dailyBudget, initial } = ctx.input;
      if (ctx.isDryRun) {
        ctx.logger.info(`Would add ${amount} USD to the wallet of ${teamId}`);
        ctx.output('walletId', noId('wal'));
        ctx.output('available', amount);
        ctx.output('allocated', true);
        return;
      }
      const wallet = await ctx.checkpoint({
        key: `keeptrusts.wallet.${teamId}`,
        fn: () => allocate(plane, ctx.input, ctx),
      });
      if (dailyBudget !== undefined) {
        await ctx.checkpoint({
          key: `keeptrusts.budget.${teamId}`,
          fn: () => limitDay(plane, teamId, { dailyBudget, initial }),
        });
      }
      ctx.logger.info(
        wallet.allocated
          ? `Added ${amount} USD to the wallet`
          : 'The wallet has had money before, and is left as it is',
      );
      ctx.output('walletId', wallet.id);
      ctx.output('available', wallet.available);
      ctx.output('allocated', wallet.allocated);
    },
  });
}

interface Allocation {
  teamId: string;
  amount: number;
  note?: string;
  initial?: boolean;
}

/** A type and not an interface, so that it counts as JSON. */
type Allocated = { id: string; available: number; allocated: boolean };

function allocate(
  plane: ControlPlane,
  allocation: Allocation,
  step: Step,
): Promise<Allocated> {
  return allocation.initial
    ? allocateFirst(plane, allocation, step)
    : allocateOnce(plane, allocation, step);
}

async function allocateOnce(
  plane: ControlPlane,
  allocation: Allocation,
  step: Step,
): Promise<Allocated> {
  const { teamId } = allocation;
  const reference = `task ${step.task.id}, step ${step.step?.id}`;
  const before = await walletOf(plane, teamId);
  // The control plane repeats its answer; this is for one that ended between booking and answering.
  if (before && (await isBooked(plane, before.id, reference))) {
    return { ...before, allocated: true };
  }
  const body = bodyOf(allocation, reference);
  const wallet = await plane.callOnce(allocateToWallet, { body }, step);
  return { id: wallet.wallet_id, available: wallet.available, allocated: true };
}

/** Whether the money of a step is among the newest movements: a retry comes soon. */
async function isBooked(
  plane: ControlPlane,
  walletId: string,
  reference: string,
): Promise<boolean> {
  const { items } = await plane.call(listTransactions, {
    params: { id: walletId },
    query: { limit: 200 },
  });
  return items.some(
    ({ type, note }) => type === 'allocate' && note?.includes(`(${reference})`),
  );
}

/** Of all tasks that do this for a team, also at the same time, one gives it money. */
async function allocateFirst(
  plane: ControlPlane,
  allocation: Allocation,
  { signal }: Step,
): Promise<Allocated> {
  const { id } = await plane.call(getTeam, {
    params: { id: allocation.teamId },
  });
  const before = await walletOf(plane, id);
  if (before) return before;
  try {
    const wallet = await plane.call(
      allocateToWallet,
      { body: bodyOf(allocation, 'first money') },
      { signal, idempotencyKey: `scaffolder-first-money-${id}` },
    );
    return {
      id: wallet.wallet_id,
      available: wallet.available,
      allocated: true,
    };
  } catch (error) {
    if (!isCode(error, 'idempotency_conflict')) throw error;
    const now = await walletOf(plane, id);
    if (now) return now;
    throw underWay(error);
  }
}

/** The wallet of a team that has had money. */
async function walletOf(
  plane: ControlPlane,
  teamId: string,
): Promise<Allocated | undefined> {
  const query = { team_id: teamId };
  const { wallet_id, available, allocated } = await plane.call(getBalance, {
    query,
  });
  if (!wallet_id || allocated === 0) return undefined;
  return { id: wallet_id, available, allocated: false };
}

function bodyOf(
  { teamId, amount, note = 'Scaffolder' }: Allocation,
  reference: string,
) {
  return { team_id: teamId, amount, note: `${note} (${reference})` };
}

/** Setting a budget twice is setting it once. */
async function limitDay(
  plane: ControlPlane,
  teamId: string,
  { dailyBudget, initial }: { dailyBudget: number; initial?: boolean },
): Promise<void> {
  if (initial && (await hasBudget(plane, teamId))) return;
  const body = { team_id: teamId, hard_limit: dailyBudget };
  await plane.call(setBudget, { body });
}

async function hasBudget(
  plane: ControlPlane,
  teamId: string,
): Promise<boolean> {
  const query = { team_id: teamId };
  const { items } = await plane.call(listBudgets, { query });
  return items.length > 0;
}
