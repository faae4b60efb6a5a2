import { Command, CommanderError } from 'commander';
import { completionCommand } from './completion/completionCommand';
import { runCommand } from './gateway/runCommand';
import { lintCommand } from './policy/lintCommand';
import { CommandFault, exitCodes } from './terminal/CommandFault';
import { type Terminal } from './terminal/Terminal';

const examples = `
Examples:
  kt gateway run                                       try the gateway, no file, no key
  kt gateway run --policy-config ./policy-config.yaml  serve your policies on a laptop
  kt policy lint --file policy-config.yaml             check them in CI`;

/** `kt`, with all its commands. */
function createProgram(terminal: Terminal, version: string): Command {
  const program = new Command('kt')
    .description('govern AI traffic: lint policies, run the gateway')
    .version(version)
    .addHelpText('after', examples)
    .showSuggestionAfterError()
    .showHelpAfterError('Run kt --help for all commands.')
    .configureOutput({
      writeOut: text => terminal.out(text.trimEnd()),
      writeErr: text => terminal.err(text.trimEnd()),
    });
  const gateway = new Command('gateway')
    .description('run a gateway')
    .addCommand(runCommand(terminal));
  const policy = new Command('policy')
    .description('work on policy files')
    .addCommand(lintCommand(terminal));
  for (const command of [gateway, policy, completionCommand(terminal)]) {
    program.addCommand(command);
  }
  inherit(program);
  return program;
}

/** Commands that are built on their own do not take over the settings of the program. */
function inherit(parent: Command): void {
  for (const command of parent.commands) {
    command.copyInheritedSettings(parent);
    inherit(command);
  }
}

/**
 * Runs a command line, and says what went wrong.
 *
 * @returns the exit code; 0 also for commands that go on running
 */
export async function runProgram(
  argv: readonly string[],
  terminal: Terminal,
  version: string,
): Promise<number> {
  const program = createProgram(terminal, version).exitOverride();
  for (const command of descendants(program)) command.exitOverride();
  try {
    await program.parseAsync(argv, { from: 'user' });
    return Number(process.exitCode ?? exitCodes.ok);
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    }
    if (error instanceof CommandFault) {
      terminal.err(error.message);
      return error.exitCode;
    }
    throw error;
  }
}

function descendants(command: Command): Command[] {
  return command.commands.flatMap(child => [child, ...descendants(child)]);
}
