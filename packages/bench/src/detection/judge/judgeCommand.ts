import { Command } from 'commander';
import { judge } from './judge';

/** `bench detection judge`: how well everything is found in texts written by hand. */
export function judgeCommand(): Command {
  return new Command('judge')
    .description(
      'how well identifiers and people are found in texts written by hand',
    )
    .option(
      '--mistakes <count>',
      'of the half that may be looked at, to print',
      Number,
      0,
    )
    .action(judge);
}
