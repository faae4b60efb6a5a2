import { whoami } from '@keeptrusts/contract/api';
import { Command } from 'commander';
import { asks } from '../control-plane/asks';
import { type Shell } from '../terminal/Shell';
import { describeCaller } from './describeCaller';

/** `kt whoami`: who the control plane takes you for. */
export function whoamiCommand(shell: Shell): Command {
  const command = new Command('whoami').description(
    'say who the control plane takes you for',
  );
  return asks(shell, command, async session => {
    const caller = await session.client.call(whoami, {});
    session.show(caller, () => describeCaller(caller, session.terminal));
  });
}
