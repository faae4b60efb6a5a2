import { Command } from 'commander';
import { costCommand } from './cost/costCommand';
import { largeCommand } from './large/largeCommand';
import { maskingCommand } from './masking/maskingCommand';

/** `bench policies`: what the policies cost. */
export function policiesCommand(): Command {
  return new Command('policies')
    .description('measure what the policies cost')
    .addCommand(costCommand())
    .addCommand(maskingCommand())
    .addCommand(largeCommand());
}
