import { Command } from 'commander';
import { asks } from '../control-plane/asks';
import { gather, teamOption, toUsd } from '../control-plane/options';
import { type Shell } from '../terminal/Shell';
import { gatewayOption } from './gatewayOption';
import { putConfiguration } from './putConfiguration';
import { showPut } from './showPut';

interface ApplyOptions {
  template: string;
  gateway: string;
  dailyBudget?: number;
  models?: string[];
  regions?: string[];
  teamId?: string;
  message?: string;
}

const examples = `
Examples:
  kt config apply --template standard-dev --gateway local-gw
  kt config apply --template standard-prod --gateway search-prod --team-id search
  kt config apply --template healthcare-compliant --gateway clinic --regions 'eu-*'

A gateway goes by the name of the configuration that it serves. When the team has none of that
name, it is created.`;

/** `kt config apply`: puts the policies of a template in force. */
export function applyCommand(shell: Shell): Command {
  const command = new Command('apply')
    .description('put the policies of a template in force')
    .requiredOption('-t, --template <id>', 'see kt templates list')
    .addOption(gatewayOption().makeOptionMandatory())
    .addOption(teamOption())
    .option('--daily-budget <usd>', 'limit of a day, filled into it', toUsd)
    .option('--models <models>', 'the only ones, or globs with *', gather)
    .option('--regions <regions>', 'of targets, or globs with *', gather)
    .option('-m, --message <text>', 'why, for the list of versions')
    .addHelpText('after', examples);
  return asks<ApplyOptions>(shell, command, async (session, options) => {
    const { template, dailyBudget, models, regions } = options;
    const { gateway, teamId } = options;
    const result = await putConfiguration(session.client, {
      ref: gateway,
      teamId,
      source: {
        template_id: template,
        daily_budget: dailyBudget,
        models,
        regions,
      },
      message: options.message ?? `Template ${template}`,
    });
    showPut(session, result);
  });
}
