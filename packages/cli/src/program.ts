import { KeeptrustsError } from '@keeptrusts/contract';
import { UnreachableError } from '@keeptrusts/contract/api';
import { Command, CommanderError } from 'commander';
import { budgetsCommand } from './budgets/budgetsCommand';
import { completionCommand } from './completion/completionCommand';
import { configCommand } from './config/configCommand';
import { describeRefusal } from './control-plane/describeRefusal';
import { doctorCommand } from './doctor/doctorCommand';
import { eventsCommand } from './events/eventsCommand';
import { runCommand } from './gateway/runCommand';
import { helpCommand } from './help/helpCommand';
import { loginCommand } from './login/loginCommand';
import { logoutCommand } from './login/logoutCommand';
import { whoamiCommand } from './login/whoamiCommand';
import { explainCommand } from './policy/explainCommand';
import { lintCommand } from './policy/lintCommand';
import { schemaCommand } from './policy/schemaCommand';
import { testCommand } from './policy/testCommand';
import { teamsCommand } from './teams/teamsCommand';
import { templatesCommand } from './templates/templatesCommand';
import { CommandFault, exitCodes } from './terminal/CommandFault';
import { type Shell } from './terminal/Shell';
import { gatewayKeyCommand, tokensCommand } from './tokens/tokensCommand';
import { walletsCommand } from './wallets/walletsCommand';

const examples = `
Examples:
  kt gateway run                                       try the gateway, no file, no key
  kt gateway run --policy-config ./policy-config.yaml  serve your policies on a laptop
  kt policy lint --file policy-config.yaml             check them in CI
  kt policy test --file policy-config.yaml             check what they do
  kt login --url https://portal.example.com            drive the gateway of a portal
  kt gateway-key create --name my-key                  a key for an application`;

/** `kt`, with all its commands. */
function createProgram(shell: Shell, version: string): Command {
  const { terminal } = shell;
  const program = new Command('kt')
    .description('govern AI traffic: policies, gateways, keys and money')
    .version(version)
    .addHelpText('after', examples)
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: text => terminal.out(text.trimEnd()),
      writeErr: text => terminal.err(text.trimEnd()),
    });
  const gateway = new Command('gateway')
    .description('run a gateway')
    .addCommand(runCommand(terminal));
  const policy = new Command('policy')
    .description('work on policy files')
    .addCommand(lintCommand(terminal))
    .addCommand(testCommand(terminal))
    .addCommand(explainCommand(terminal))
    .addCommand(schemaCommand(terminal));
  for (const command of [
    gateway,
    policy,
    loginCommand(shell),
    logoutCommand(shell),
    whoamiCommand(shell),
    teamsCommand(shell),
    gatewayKeyCommand(shell),
    tokensCommand(shell),
    configCommand(shell),
    templatesCommand(shell),
    walletsCommand(shell),
    budgetsCommand(shell),
    eventsCommand(shell),
    doctorCommand(shell),
    completionCommand(terminal),
    helpCommand(),
  ]) {
    program.addCommand(command);
  }
  inherit(program, program.name());
  return program;
}

/** Commands that are built on their own do not take over the settings of the program. */
function inherit(parent: Command, line: string): void {
  parent.helpCommand(false);
  parent.showHelpAfterError(`Run ${line} --help to see what it takes.`);
  for (const command of parent.commands) {
    command.copyInheritedSettings(parent);
    inherit(command, `${line} ${command.name()}`);
  }
}

/**
 * Runs a command line, and says what went wrong.
 *
 * @returns the exit code; 0 also for commands that go on running
 */
export async function runProgram(
  argv: readonly string[],
  shell: Shell,
  version: string,
): Promise<number> {
  const program = createProgram(shell, version).exitOverride();
  for (const command of descendants(program)) command.exitOverride();
  try {
    await program.parseAsync(argv, { from: 'user' });
    return Number(process.exitCode ?? exitCodes.ok);
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    }
    const { message, exitCode } = toFault(error);
    shell.terminal.err(message);
    return exitCode;
  }
}

function descendants(command: Command): Command[] {
  return command.commands.flatMap(child => [child, ...descendants(child)]);
}

/** What a person is to be told; anything else is a mistake of ours. */
function toFault(error: unknown): CommandFault {
  if (error instanceof CommandFault) return error;
  if (KeeptrustsError.is(error))
    return new CommandFault(describeRefusal(error));
  if (error instanceof UnreachableError) {
    return new CommandFault(error.message, exitCodes.unreachable);
  }
  throw error;
}
