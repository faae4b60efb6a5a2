import { parseKey } from '@keeptrusts/contract';
import { CommandFault, exitCodes } from '../terminal/CommandFault';

/**
 * Takes what cannot be right for what it is, before it is sent anywhere.
 *
 * @throws CommandFault which does not repeat the token
 */
export function checkToken(token: string): void {
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw unusable('A token has no spaces and no letters beyond ASCII.');
  }
  if (!token.startsWith('kt_')) return;
  const type = parseKey(token);
  if (type === undefined) {
    throw unusable('This key is mistyped: its checksum is wrong.');
  }
  if (type === 'gateway') {
    throw unusable(
      'This is a gateway key, which applications use. The control plane takes access keys (kt_ak_…): kt tokens create --type access.',
    );
  }
}

function unusable(message: string): CommandFault {
  return new CommandFault(message, exitCodes.usage);
}
