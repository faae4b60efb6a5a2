import {
  allocateToWallet,
  getBalance,
  listBudgets,
  listTransactions,
  setBudget,
  type Budget,
} from '@keeptrusts/contract/api';
import { pageOf } from './answers';
import { made, now, type FakeControlPlane } from './FakeControlPlane';

const walletOf = (teamId: string) => teamId.replace('team_', 'wal_');

/** Wallets and budgets. Nobody spends anything here. */
export function serveMoney(plane: FakeControlPlane): void {
  const { server, transactions, budgets } = plane;
  server
    .on(allocateToWallet, ({ body }) => {
      const { id } = plane.team(body.team_id);
      transactions.unshift({
        ...made('txn'),
        wallet_id: walletOf(id),
        type: 'allocate',
        amount: body.amount,
        note: body.note ?? null,
        event_id: null,
        created_by: plane.ref,
      });
      return balanceOf(plane, id);
    })
    .on(getBalance, ({ query }) =>
      query.team_id
        ? balanceOf(plane, plane.team(query.team_id).id)
        : sumOf(transactions),
    )
    .on(listTransactions, ({ params, query }) =>
      pageOf(
        transactions.filter(({ wallet_id }) => wallet_id === params.id),
        query,
      ),
    )
    .on(setBudget, ({ body }) => {
      const budget: Budget = {
        ...made('bud'),
        team_id: plane.team(body.team_id).id,
        period: 'day',
        hard_limit: body.hard_limit,
        soft_limit: body.soft_limit ?? null,
        spent: 0,
        updated_at: now(),
      };
      budgets.push(budget);
      return budget;
    })
    .on(listBudgets, ({ query }) => pageOf(budgets, query));
}

function balanceOf({ transactions }: FakeControlPlane, team_id: string) {
  const wallet_id = walletOf(team_id);
  const own = transactions.filter(each => each.wallet_id === wallet_id);
  return { wallet_id, team_id, ...sumOf(own) };
}

function sumOf(transactions: readonly { amount: number }[]) {
  const sum = transactions.reduce((total, { amount }) => total + amount, 0);
  const currency = 'USD' as const;
  return { currency, allocated: sum, spent: 0, held: 0, available: sum };
}
