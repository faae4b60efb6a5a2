import {
  formatPath,
  type RequestFacts,
  type SpokenText,
  type Subject,
} from '@keeptrusts/policy';
import { type TextLeaf } from '../json/textLeaves';
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
    texts: leaves.map(({ path, text }) => ({
      speaker: isSaid(path) ? 'assistant' : 'unknown',
      text,
      place: formatPath(path),
    })),
    toolCalls: toolCallsOf(leaves),
    offeredTools: [],
    prompt,
  };
}

/** What the model says to the user: not its reasoning, nor the arguments of its tool calls. */
function isSaid([, , member, field]: readonly (string | number)[]): boolean {
  return member === 'message' && (field === 'content' || field === 'refusal');
}
