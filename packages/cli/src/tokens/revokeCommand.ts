import { revokeToken, type Token } from '@keeptrusts/contract/api';
import { Command } from 'commander';
import { asks } from '../control-plane/asks';
import { confirm } from '../control-plane/confirm';
import { formatWhen } from '../control-plane/formatFacts';
import { teamOption, yesOption } from '../control-plane/options';
import { type Shell } from '../terminal/Shell';
import { findToken } from './findToken';

interface RevokeOptions {
  yes: boolean;
  teamId?: string;
}

/** `kt tokens revoke` and `kt gateway-key revoke`. */
export function revokeCommand(
  shell: Shell,
  type?: Token['token_type'],
): Command {
  const command = new Command('revoke')
    .description('end a key at once and for good')
    .argument('<key>', 'its name or id; not the key itself')
    .addOption(yesOption())
    .addOption(teamOption('where several teams have a key of that name'));
  return asks<RevokeOptions, [string]>(
    shell,
    command,
    async (session, { yes, teamId }, ref) => {
      const { client, terminal } = session;
      const token = await findToken(client, { ref, teamId, type });
      await confirm(terminal, consequenceOf(token), yes);
      await client.call(revokeToken, { params: { id: token.id } });
      session.show(
        { ...token, state: 'revoked' },
        () => `The key "${token.name}" is revoked.`,
      );
    },
  );
}

function consequenceOf(token: Token): string {
  const whose = token.team_name ?? 'the platform';
  const use =
    token.last_used_at === null
      ? 'It was never used.'
      : `It was last used ${formatWhen(token.last_used_at)}.`;
  return `The key "${token.name}" (${token.hint}) of ${whose} will end at once and for good: whatever uses it fails from then on. ${use}`;
}
