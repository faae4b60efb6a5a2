import { rollBackConfiguration } from '@keeptrusts/contract/api';
import { Command } from 'commander';
import { asks } from '../control-plane/asks';
import { teamOption, toCount } from '../control-plane/options';
import { CommandFault, exitCodes } from '../terminal/CommandFault';
import { type Shell } from '../terminal/Shell';
import { requireConfiguration } from './findConfiguration';
import { gatewayOption } from './gatewayOption';

interface RollbackOptions {
  gateway: string;
  to?: number;
  teamId?: string;
}

/** `kt config rollback`: puts an old version in force again, as a new one. */
export function rollbackCommand(shell: Shell): Command {
  const command = new Command('rollback')
    .description('put an old version in force again, as a new one')
    .addOption(gatewayOption().makeOptionMandatory())
    .option('--to <version>', 'which one; else the one before', toCount)
    .addOption(teamOption());
  return asks<RollbackOptions>(
    shell,
    command,
    async (session, { gateway, to, teamId }) => {
      const { client } = session;
      const current = await requireConfiguration(client, gateway, teamId);
      const version = to ?? current.version - 1;
      if (version < 1) {
        throw new CommandFault(
          `${current.name} has one version only: there is none to go back to.`,
          exitCodes.refused,
        );
      }
      const changed = await client.call(
        rollBackConfiguration,
        { params: { id: current.id }, body: { version } },
        { ifMatch: String(current.version) },
      );
      session.show(
        changed,
        () =>
          `Version ${version} of ${changed.name} is in force again, as version ${changed.version}.`,
      );
    },
  );
}
