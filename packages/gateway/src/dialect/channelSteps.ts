import { type DeltaText } from './chatCompletionChunk';

/**
 * The way to a text within its reply: the choice, then members and indexes, counted as in the reply rather
 * than in the chunk. `[0, 'tool_calls', 1, 'function', 'arguments']`
 */
export function channelSteps({
  channel,
  path,
}: DeltaText): [choice: number, ...steps: (string | number)[]] {
  let at = nextDot(channel, 0);
  const choice = Number(channel.slice(0, at));
  const [, , , ...inDelta] = path;
  const steps = inDelta.map(part => {
    const from = at + 1;
    // A member's name may hold a dot itself; an index cannot.
    at = typeof part === 'string' ? from + part.length : nextDot(channel, from);
    return typeof part === 'string' ? part : Number(channel.slice(from, at));
  });
  return [choice, ...steps];
}

function nextDot(text: string, from: number): number {
  const dot = text.indexOf('.', from);
  return dot < 0 ? text.length : dot;
}
