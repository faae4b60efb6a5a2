import { Command } from 'commander';
import { injectionCommand } from './injection/injectionCommand';
import { peopleCommand } from './people/peopleCommand';
import { personalCommand } from './personal/personalCommand';

/** `bench detection`: how well things are found in text. */
export function detectionCommand(): Command {
  return new Command('detection')
    .description('measure how well the policies find what they look for')
    .addCommand(injectionCommand())
    .addCommand(personalCommand())
    .addCommand(peopleCommand());
}
