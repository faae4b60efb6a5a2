import { listTokens, type Token } from '@keeptrusts/contract/api';
import { Command, Option } from 'commander';
import { asks } from '../control-plane/asks';
import { collect } from '../control-plane/collect';
import { limitOption, teamOption } from '../control-plane/options';
import { type Shell } from '../terminal/Shell';
import { mixedTokenColumns, tokenColumns } from './tokenFacts';

interface ListOptions {
  type?: Token['token_type'];
  teamId?: string;
  state?: Token['state'];
  entityRef?: string;
  limit: number;
}

/**
 * `kt tokens list` and `kt gateway-key list`.
 *
 * @param type - lists only keys of this type
 */
export function listCommand(shell: Shell, type?: Token['token_type']): Command {
  const command = new Command('list')
    .description('list keys; the keys themselves are not shown')
    .addOption(teamOption('only those of this team'))
    .addOption(
      new Option('--state <state>', 'only those in this state').choices([
        'active',
        'rotating',
        'expired',
        'revoked',
      ]),
    )
    .option('--entity-ref <ref>', 'only those that this entity uses')
    .addOption(limitOption());
  if (!type) {
    command.addOption(
      new Option('--type <type>', 'only those of this type').choices([
        'gateway',
        'access',
      ]),
    );
  }
  return asks<ListOptions>(shell, command, async (session, options) => {
    const { teamId: team_id, state, entityRef: entity_ref } = options;
    const filter = { type: type ?? options.type, team_id, state, entity_ref };
    const page = await collect(options.limit, part =>
      session.client.call(listTokens, { query: { ...part, ...filter } }),
    );
    session.showList(
      page,
      filter.type ? tokenColumns : mixedTokenColumns,
      'No keys. Create one: kt gateway-key create --name my-key',
    );
  });
}
