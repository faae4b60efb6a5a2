import { Command } from 'commander';
import { asks } from '../control-plane/asks';
import { teamOption } from '../control-plane/options';
import { type Shell } from '../terminal/Shell';
import { gatewayOption } from './gatewayOption';
import { pushFile } from './pushFile';
import { showPut } from './showPut';

interface PushOptions {
  file: string;
  gateway?: string;
  teamId?: string;
  message?: string;
}

const examples = `
Examples:
  kt config push --file policy-config.yaml --gateway prod-gw-01
  kt config push --file search-policy.yaml --team-id search

Without --gateway the configuration goes by the file's name. A faulty file is refused whole, and what
is in force stays.`;

/** `kt config push`: puts a file in force. */
export function pushCommand(shell: Shell): Command {
  const command = new Command('push')
    .description('put a policy file in force')
    .requiredOption('-f, --file <file>', 'the file; - is standard input')
    .addOption(gatewayOption())
    .addOption(teamOption())
    .option('-m, --message <text>', 'why, for the list of versions')
    .addHelpText('after', examples);
  return asks<PushOptions>(shell, command, async (session, options) => {
    const { file, gateway, teamId, message } = options;
    const result = await pushFile(session, {
      path: file,
      ref: gateway,
      teamId,
      message,
    });
    showPut(session, result);
  });
}
