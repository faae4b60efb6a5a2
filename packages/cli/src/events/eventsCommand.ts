import { Command } from 'commander';
import { type Shell } from '../terminal/Shell';
import { listCommand } from './listCommand';
import { showCommand } from './showCommand';

/** `kt events`: what went through the gateways. */
export function eventsCommand(shell: Shell): Command {
  return new Command('events')
    .description('look at exchanges: who asked what, and what became of it')
    .addCommand(listCommand(shell))
    .addCommand(showCommand(shell));
}
