import { Command } from 'commander';
import { writeFile } from 'node:fs/promises';
import { asks } from '../control-plane/asks';
import { teamOption } from '../control-plane/options';
import { type Shell } from '../terminal/Shell';
import { requireConfiguration } from './findConfiguration';
import { gatewayOption } from './gatewayOption';

interface PullOptions {
  gateway: string;
  file?: string;
  teamId?: string;
}

/** `kt config pull`: the policies that are in force, as a file. */
export function pullCommand(shell: Shell): Command {
  const command = new Command('pull')
    .description(
      'print the policies that are in force, or write them to a file',
    )
    .addOption(gatewayOption().makeOptionMandatory())
    .option('-f, --file <file>', 'where to write them')
    .addOption(teamOption());
  return asks<PullOptions>(
    shell,
    command,
    async (session, { gateway, file, teamId }) => {
      const configuration = await requireConfiguration(
        session.client,
        gateway,
        teamId,
      );
      const { policy_yaml: yaml, version } = configuration;
      if (file === undefined) {
        session.show(configuration, () => yaml.trimEnd());
        return;
      }
      await writeFile(file, yaml);
      session.tell(`${file} is version ${version} of ${configuration.name}.`);
    },
  );
}
