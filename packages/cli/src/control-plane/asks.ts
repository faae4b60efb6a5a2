import { type Command } from 'commander';
import { type Shell } from '../terminal/Shell';
import { connect, findConnection } from './Connection';
import { outputOption, urlOption } from './options';
import { Session, type OutputFormat } from './Session';

interface CommonOptions {
  url?: string;
  output: OutputFormat;
}

/**
 * Makes a command one that asks the control plane: it gets the options that all of these have, and runs in
 * a session.
 *
 * @param run - gets the options, and the arguments in their order
 */
export function asks<Options, Args extends readonly string[] = []>(
  shell: Shell,
  command: Command,
  run: (session: Session, options: Options, ...args: Args) => Promise<void>,
): Command {
  return command
    .addOption(outputOption())
    .addOption(urlOption())
    .action(async (...all: unknown[]) => {
      // Commander gives the arguments, then the options, then the command.
      const options = all.at(-2) as Options & CommonOptions;
      const args = all.slice(0, -2) as unknown as Args;
      await run(await openSession(options, shell), options, ...args);
    });
}

async function openSession(
  { url: typed, output }: CommonOptions,
  { environment, terminal }: Shell,
): Promise<Session> {
  const connection = await findConnection(typed, environment);
  const client = connect(connection);
  return new Session(client, connection.url, terminal, output);
}
