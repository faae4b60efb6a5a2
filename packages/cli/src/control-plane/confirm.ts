import { CommandFault } from '../terminal/CommandFault';
import { type Terminal } from '../terminal/Terminal';

/**
 * Lets a person think again. Where nobody can be asked, a script means what it says.
 *
 * @param consequence - what is about to happen, in sentences
 * @throws CommandFault when the person does not want to
 */
export async function confirm(
  { ask }: Pick<Terminal, 'ask'>,
  consequence: string,
  isSure: boolean,
): Promise<void> {
  if (isSure || !ask) return;
  const answer = await ask(`${consequence} Go on? [y/N] `);
  if (/^y(es)?$/i.test(answer)) return;
  throw new CommandFault('Nothing was done.');
}
