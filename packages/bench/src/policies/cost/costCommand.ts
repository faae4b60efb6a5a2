import { Command } from 'commander';
import { cost } from './cost';

/** `bench policies cost`. */
export function costCommand(): Command {
  return new Command('cost')
    .description('how long each kind of policy takes to read text')
    .option('--only <text>', 'rows whose name holds this text')
    .action(cost);
}
