import { Command } from 'commander';

/** `kt help gateway run`: the help of a command, however deep it lies. Commander's own goes one level down. */
export function helpCommand(): Command {
  return new Command('help')
    .description('show the help of a command')
    .argument('[command...]', 'such as: gateway run')
    .action((path: string[], _options: object, self: Command) => {
      find(self.parent!, path).help();
    });
}

function find(command: Command, [name, ...rest]: readonly string[]): Command {
  if (name === undefined) return command;
  const child = command.commands.find(each => each.name() === name);
  if (child) return find(child, rest);
  return command.error(`error: unknown command '${name}'`);
}
