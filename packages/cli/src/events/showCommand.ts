import { getEvent } from '@keeptrusts/contract/api';
import { Command } from 'commander';
import { asks } from '../control-plane/asks';
import { type Shell } from '../terminal/Shell';
import { describeEvent } from './eventFacts';

/** `kt events show`: one exchange, what each policy made of it, and what was said where that is kept. */
export function showCommand(shell: Shell): Command {
  const command = new Command('show')
    .description('show an exchange, and what each policy made of it')
    .argument('<event>', 'its id, also the header x-keeptrusts-event-id');
  return asks<object, [string]>(shell, command, async (session, _, id) => {
    const event = await session.client.call(getEvent, { params: { id } });
    session.show(event, () => describeEvent(event, session.terminal));
  });
}
