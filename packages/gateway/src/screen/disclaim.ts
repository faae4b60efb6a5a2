import { z } from 'zod';
import { type Disclaimer, type OfPolicy } from '@keeptrusts/policy';
import { type Exchange } from '../exchange/Exchange';
import { type TextLeaf } from '../json/textLeaves';
import { addAround, isContent, type Additions } from './addAround';

/** The disclaimers of a chain as one text for either end, set off by an empty line. */
export function additionsOf(
  disclaimers: readonly OfPolicy<Disclaimer>[],
): Additions {
  const at = (wanted: Disclaimer['position']) =>
    disclaimers.filter(({ position }) => position === wanted);
  return {
    before: at('start')
      .map(({ text }) => `${text}\n\n`)
      .join(''),
    after: at('end')
      .map(({ text }) => `\n\n${text}`)
      .join(''),
  };
}

/** The disclaimers for the reply to a request: none where it was asked for as JSON, which they would break. */
export function disclaimersFor({
  chain,
  call,
}: Exchange): readonly OfPolicy<Disclaimer>[] {
  return asksForJson(call?.body) ? [] : chain!.disclaimers;
}

const requestSchema = z.object({
  response_format: z.object({ type: z.enum(['json_object', 'json_schema']) }),
});

function asksForJson(body: unknown): boolean {
  return requestSchema.safeParse(body).success;
}

/** Notes that disclaimers were added to a reply, a policy at a time. */
export function noteDisclaimers(exchange: Exchange): void {
  const category = 'disclaimer';
  for (const { policy, text } of exchange.chain!.disclaimers) {
    exchange.look('output', [policy]).note(policy, category);
    exchange.explain?.({ policy, phase: 'output', category, excerpt: text });
  }
}

/** The texts of a reply, with the disclaimers around what each choice says. */
export function disclaim(
  exchange: Exchange,
  leaves: readonly TextLeaf[],
): readonly TextLeaf[] {
  const disclaimers = disclaimersFor(exchange);
  if (disclaimers.length === 0 || !leaves.some(isContent)) return leaves;
  noteDisclaimers(exchange);
  const additions = additionsOf(disclaimers);
  exchange.kept?.noteAdditions(additions);
  return addAround(leaves, additions);
}
