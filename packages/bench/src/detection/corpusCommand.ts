import { Command } from 'commander';

/** What there is to say about a report on made-up texts. */
export interface ReportOptions {
  /** Of the corpus. */
  readonly seed: number;
  /** How often each template is filled. */
  readonly rounds: number;
  /** How many mistakes to print, of the texts for tuning only. */
  readonly mistakes: number;
}

/** A command that reports how well a detector does on made-up texts. */
export function corpusCommand(
  name: string,
  description: string,
  report: (options: ReportOptions) => void,
): Command {
  return new Command(name)
    .description(description)
    .option('--seed <number>', 'of the corpus', Number, 1)
    .option('--rounds <count>', 'how often each template is filled', Number, 40)
    .option(
      '--mistakes <count>',
      'of the texts for tuning, to print',
      Number,
      0,
    )
    .action(report);
}
