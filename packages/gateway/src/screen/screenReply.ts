import { type Exchange } from '../exchange/Exchange';
import { countMembers } from '../json/countMembers';
import { spliceJson } from '../json/spliceJson';
import { textEdits, walkTexts, type TextLeaf } from '../json/textLeaves';
import { applyRedactions } from './applyRedactions';
import { disclaim } from './disclaim';
import { replySubject } from './replySubject';
import { runChecks } from './runChecks';
import { screenTexts } from './screenTexts';

/**
 * Step 8 for a reply that has arrived as a whole: what the policies make of it.
 *
 * @param text - the reply's JSON, from which `value` was parsed
 * @returns the JSON to send, the same text when nothing had to be changed
 * @throws KeeptrustsError `output_blocked`, `escalation_required` or `policy_unavailable`
 */
export async function screenReply(
  exchange: Exchange,
  text: string,
  value: unknown,
): Promise<string> {
  const chain = exchange.chain!;
  if (!chain.touchesReplies && !exchange.kept) return text;
  const { leaves, memberCount } = walkTexts(value);
  exchange.kept?.noteReply(leaves);
  if (!chain.touchesReplies) return text;
  const rules = chain.outputText;
  const searched = rules
    ? await screenTexts(exchange, 'output', rules, leaves)
    : leaves;
  exchange.kept?.noteReply(searched);
  const judged = chain.judgesReplies
    ? await judgeReply(exchange, searched)
    : searched;
  const final = disclaim(exchange, judged);
  // Of two members of one name the client might read the one that no policy has seen.
  const isSeen = memberCount === countMembers(text);
  const json = isSeen ? text : JSON.stringify(value);
  return spliceJson(json, textEdits(leaves, final));
}

/**
 * Asks the checks that judge replies, streamed ones included.
 *
 * @param leaves - the texts of a chat completion, as far as earlier policies have left them
 * @returns the texts as the checks leave them
 * @throws KeeptrustsError `output_blocked`, `escalation_required` or `policy_unavailable`
 */
export async function judgeReply(
  exchange: Exchange,
  leaves: readonly TextLeaf[],
): Promise<readonly TextLeaf[]> {
  const { facts, prompt } = exchange;
  const subject = replySubject(facts, leaves, prompt);
  const redactions = [
    ...(await runChecks(exchange, 'tool', 'output', subject)),
    ...(await runChecks(exchange, 'output', 'output', subject)),
    ...(await runChecks(exchange, 'after', 'output', subject)),
  ];
  return applyRedactions(leaves, redactions);
}
