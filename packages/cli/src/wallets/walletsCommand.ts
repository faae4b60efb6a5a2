import {
  allocateToWallet,
  getBalance,
  listTransactions,
  type Balance,
  type Transaction,
} from '@keeptrusts/contract/api';
import { Command } from 'commander';
import { asks } from '../control-plane/asks';
import { collect } from '../control-plane/collect';
import { formatTime, formatUsd } from '../control-plane/formatFacts';
import { formatDetails, type Column } from '../control-plane/formatTable';
import {
  idempotencyOption,
  limitOption,
  teamOption,
  toUsd,
} from '../control-plane/options';
import { onlyTeam } from '../teams/onlyTeam';
import { type Shell } from '../terminal/Shell';
import { type Styles } from '../terminal/Terminal';

interface AllocateOptions {
  teamId: string;
  amount: number;
  note?: string;
  idempotencyKey?: string;
}

interface TransactionsOptions {
  teamId?: string;
  limit: number;
}

const columns: Column<Transaction>[] = [
  { title: 'TIME', text: ({ created_at }) => formatTime(created_at) },
  { title: 'TYPE', text: ({ type }) => type },
  {
    title: 'AMOUNT',
    text: ({ amount }) => formatUsd(amount),
    align: 'right',
  },
  { title: 'BY', text: ({ created_by }) => created_by },
  { title: 'NOTE', text: ({ note }) => note ?? '' },
];

/** `kt wallets`: the money of teams. */
export function walletsCommand(shell: Shell): Command {
  return new Command('wallets')
    .description('give teams money, and see what they spent')
    .addCommand(allocateCommand(shell))
    .addCommand(balanceCommand(shell))
    .addCommand(transactionsCommand(shell));
}

function allocateCommand(shell: Shell): Command {
  const command = new Command('allocate')
    .description("add money to a team's wallet")
    .addOption(teamOption('id or slug of the team').makeOptionMandatory())
    .requiredOption('--amount <usd>', 'how much, in USD', toUsd)
    .option('--note <text>', 'what for')
    .addOption(idempotencyOption());
  return asks<AllocateOptions>(shell, command, async (session, options) => {
    const { teamId: team_id, amount, note, idempotencyKey } = options;
    const balance = await session.client.call(
      allocateToWallet,
      { body: { team_id, amount, note } },
      { idempotencyKey },
    );
    session.show(balance, () => describe(balance, session.terminal));
  });
}

function balanceCommand(shell: Shell): Command {
  const command = new Command('balance')
    .description('what may be spent; without a team, of all that you see')
    .addOption(teamOption('id or slug of the team'));
  return asks<{ teamId?: string }>(
    shell,
    command,
    async (session, { teamId: team_id }) => {
      const balance = await session.client.call(getBalance, {
        query: { team_id },
      });
      session.show(balance, () => describe(balance, session.terminal));
    },
  );
}

function transactionsCommand(shell: Shell): Command {
  const command = new Command('transactions')
    .description('list what went into a wallet and out of it')
    .addOption(teamOption())
    .addOption(limitOption());
  return asks<TransactionsOptions>(
    shell,
    command,
    async (session, { teamId, limit }) => {
      const { client } = session;
      const team_id = teamId ?? (await onlyTeam(client)).id;
      const { wallet_id: id } = await client.call(getBalance, {
        query: { team_id },
      });
      const page = id
        ? await collect(limit, query =>
            client.call(listTransactions, { params: { id }, query }),
          )
        : { items: [], next_cursor: null };
      session.showList(
        page,
        columns,
        'Nothing yet. Give the team money: kt wallets allocate --team-id search --amount 50',
      );
    },
  );
}

function describe(balance: Partial<Balance>, styles: Styles): string {
  const { allocated = 0, spent = 0, held = 0, available = 0 } = balance;
  return formatDetails(
    [
      ['available', formatUsd(available)],
      ['allocated', formatUsd(allocated)],
      ['spent', formatUsd(spent)],
      ['held', `${formatUsd(held)} by gateways, for requests under way`],
      ['wallet', balance.wallet_id],
    ],
    styles,
  );
}
