import { Command } from 'commander';
import { people } from './people';

/** `bench detection people`. */
export function peopleCommand(): Command {
  return new Command('people')
    .description(
      'how well names, addresses and dates of birth are found, and what it costs',
    )
    .option('--seed <number>', 'of the corpus', Number, 1)
    .option('--rounds <count>', 'how often each template is filled', Number, 40)
    .option(
      '--mistakes <count>',
      'of the texts for tuning, to print',
      Number,
      0,
    )
    .action(people);
}
