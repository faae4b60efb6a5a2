import { Command } from 'commander';
import { type Shell } from '../terminal/Shell';
import { applyCommand } from './applyCommand';
import { diffCommand } from './diffCommand';
import { listCommand } from './listCommand';
import { pullCommand } from './pullCommand';
import { pushCommand } from './pushCommand';
import { rollbackCommand } from './rollbackCommand';
import { versionsCommand } from './versionsCommand';

/** `kt config`: the policies that are in force. */
export function configCommand(shell: Shell): Command {
  const command = new Command('config').description(
    'put policies in force, compare them and take them back',
  );
  for (const build of [
    applyCommand,
    pushCommand,
    pullCommand,
    listCommand,
    versionsCommand,
    diffCommand,
    rollbackCommand,
  ]) {
    command.addCommand(build(shell));
  }
  return command;
}
