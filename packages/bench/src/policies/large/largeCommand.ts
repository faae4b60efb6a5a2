import { Command } from 'commander';
import { toPositive } from '../toPositive';
import { large } from './large';

/** `bench policies large`. */
export function largeCommand(): Command {
  return new Command('large')
    .description('what small requests feel of large prompts beside them')
    .option('--rounds <count>', 'how often each is measured', toPositive, 3)
    .option('--seconds <count>', 'how long a round lasts', toPositive, 4)
    .option('--bytes <count>', 'of the large prompts', toPositive, 1024 * 1024)
    .option('--only <text>', 'kinds of policy whose name holds this text')
    .action(large);
}
