import { Command } from 'commander';
import { personal } from './personal';

/** `bench detection personal`. */
export function personalCommand(): Command {
  return new Command('personal')
    .description('how well personal identifiers are found, and what it costs')
    .option('--seed <number>', 'of the corpus', Number, 1)
    .option('--rounds <count>', 'how often each template is filled', Number, 40)
    .option(
      '--mistakes <count>',
      'of the texts for tuning, to print',
      Number,
      0,
    )
    .action(personal);
}
