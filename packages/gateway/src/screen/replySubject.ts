import {
  type RequestFacts,
  type SpokenText,
  type Subject,
} from '@keeptrusts/policy';
import { type TextLeaf } from '../json/textLeaves';
import { judgedLeaves } from './judgedLeaves';
import { leafPlace } from './leafPlace';
import { toolCallsOf } from './toolCallsOf';

/**
 * A reply as checks see it.
 *
 * @param leaves - its texts, as far as earlier policies have left them
 * @param prompt - what the request says
 */
export function replySubject(
  request: RequestFacts,
  leaves: readonly TextLeaf[],
  prompt: readonly SpokenText[],
): Subject {
  return {
    request,
    texts: judgedLeaves(leaves).map(leaf => ({
      speaker: isSaid(leaf) ? 'assistant' : 'unknown',
      text: leaf.text,
      place: leafPlace(leaf),
    })),
    toolCalls: toolCallsOf(leaves),
    offeredTools: [],
    prompt,
  };
}

/** What the model says to the user: not its reasoning, nor the arguments of its tool calls. */
function isSaid({ path, name }: TextLeaf): boolean {
  const [, , member, field] = path;
  const isText = field === 'content' || field === 'refusal';
  return member === 'message' && isText && !name;
}
