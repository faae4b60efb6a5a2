import { Command } from 'commander';
import { toPositive } from '../toPositive';
import { masking } from './masking';

/** `bench policies masking`. */
export function maskingCommand(): Command {
  return new Command('masking')
    .description('what it costs to mask personal data in prompts and replies')
    .option('--rounds <count>', 'how often each is measured', toPositive, 3)
    .option('--seconds <count>', 'how long a round lasts', toPositive, 4)
    .option('--bytes <count>', 'of prompts and replies', toPositive, 10 * 1024)
    .option(
      '--settings <yaml>',
      "of the pii-detector, such as 'categories: [email]'; its defaults when not given",
    )
    .action(masking);
}
