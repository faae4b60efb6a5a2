import { Argument, Command } from 'commander';
import { type Terminal } from '../terminal/Terminal';
import { completionScript, shells, type Shell } from './completionScript';

const examples = `
Examples:
  source <(kt completion bash)
  source <(kt completion zsh)
  kt completion fish > ~/.config/fish/completions/kt.fish`;

/** `kt completion`: prints the script that completes commands and options in a shell. */
export function completionCommand(terminal: Terminal): Command {
  const command = new Command('completion')
    .description('print a script that completes commands in your shell')
    .addArgument(new Argument('<shell>').choices(shells))
    .addHelpText('after', examples)
    .action((shell: Shell) => {
      terminal.out(completionScript(shell, command.parent!));
    });
  return command;
}
