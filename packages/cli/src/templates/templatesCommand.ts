import {
  getTemplate,
  listTemplates,
  type Template,
} from '@keeptrusts/contract/api';
import { Command } from 'commander';
import { asks } from '../control-plane/asks';
import { collect } from '../control-plane/collect';
import { type Column } from '../control-plane/formatTable';
import { limitOption } from '../control-plane/options';
import { type Shell } from '../terminal/Shell';
import { type Styles } from '../terminal/Terminal';

const columns: Column<Template>[] = [
  { title: 'TEMPLATE', text: ({ id }) => id },
  { title: 'FOR', text: ({ summary }) => summary },
];

/** `kt templates`: the policies that the platform offers. */
export function templatesCommand(shell: Shell): Command {
  return new Command('templates')
    .description('look at the policy templates')
    .addCommand(listCommand(shell))
    .addCommand(showCommand(shell));
}

function listCommand(shell: Shell): Command {
  const command = new Command('list')
    .description('list the templates')
    .addOption(limitOption());
  return asks<{ limit: number }>(shell, command, async (session, { limit }) => {
    const page = await collect(limit, query =>
      session.client.call(listTemplates, { query }),
    );
    session.showList(page, columns, 'No templates.');
    session.hint('kt templates show <template> says what one enforces.');
  });
}

function showCommand(shell: Shell): Command {
  const command = new Command('show')
    .description('show what a template enforces, and its policies')
    .argument('<template>', 'its id');
  return asks<object, [string]>(shell, command, async (session, _, id) => {
    const template = await session.client.call(getTemplate, { params: { id } });
    session.show(template, () => describe(template, session.terminal));
  });
}

function describe(template: Template, { style }: Styles): string {
  const { id, title, version, summary, enforces, mandatory, policy_yaml } =
    template;
  return [
    `${style('bold', title)} (${id}, version ${version})`,
    summary,
    ...(mandatory ? ['Enforced on every configuration.'] : []),
    ...enforces.map(line => `  - ${line}`),
    '',
    policy_yaml.trimEnd(),
  ].join('\n');
}
