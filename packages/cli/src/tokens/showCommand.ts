import { type Token } from '@keeptrusts/contract/api';
import { Command } from 'commander';
import { asks } from '../control-plane/asks';
import { teamOption } from '../control-plane/options';
import { type Shell } from '../terminal/Shell';
import { findToken } from './findToken';
import { describeToken } from './tokenFacts';

/** `kt tokens show` and `kt gateway-key show`. */
export function showCommand(shell: Shell, type?: Token['token_type']): Command {
  const command = new Command('show')
    .description('show what a key may do, and its state')
    .argument('<key>', 'its name or id; not the key itself')
    .addOption(teamOption('where several teams have a key of that name'));
  return asks<{ teamId?: string }, [string]>(
    shell,
    command,
    async (session, { teamId }, ref) => {
      const token = await findToken(session.client, { ref, teamId, type });
      session.show(token, () => describeToken(token, session.terminal));
    },
  );
}
