import { policyFileSchema } from '@keeptrusts/policy';
import { Command } from 'commander';
import { type Terminal } from '../terminal/Terminal';

const examples = `
Examples:
  kt policy schema > policy-config.schema.json

Editors with a YAML language server then check a policy file while it is written, and offer what can come next,
once its first line is:
  # yaml-language-server: $schema=./policy-config.schema.json`;

/** `kt policy schema`: prints what editors need to know of policy files. */
export function schemaCommand(terminal: Terminal): Command {
  return new Command('schema')
    .description('print the JSON Schema of policy files, for editors')
    .addHelpText('after', examples)
    .action(() => terminal.out(JSON.stringify(policyFileSchema(), null, 2)));
}
