import { type Exchange } from '../exchange/Exchange';
import { type JsonEdit } from '../json/spliceJson';
import { textEdits, type TextLeaf } from '../json/textLeaves';
import { type Call } from '../receive/parseCall';
import { applyRedactions } from './applyRedactions';
import { requestSubject } from './requestSubject';
import { runChecks } from './runChecks';
import { screenTexts } from './screenTexts';

/**
 * Step 4: what the policies make of the request. First its texts are searched, then the checks judge what
 * that has left.
 *
 * @returns the edits by which the request is redacted
 * @throws KeeptrustsError `input_blocked`, `escalation_required` or `policy_unavailable`
 */
export async function screenRequest(
  exchange: Exchange,
  call: Call,
): Promise<JsonEdit[]> {
  const chain = exchange.chain!;
  const rules = chain.inputText;
  const searched = rules
    ? await screenTexts(exchange, 'input', rules, call.texts)
    : call.texts;
  exchange.kept?.noteRequest(searched);
  if (!chain.judgesRequests && !chain.judgesReplies) {
    return textEdits(call.texts, searched);
  }
  const judged = await judge(exchange, call, searched);
  return textEdits(call.texts, judged);
}

async function judge(
  exchange: Exchange,
  call: Call,
  leaves: readonly TextLeaf[],
): Promise<readonly TextLeaf[]> {
  const subject = requestSubject(exchange.facts, call.body, leaves);
  exchange.prompt = subject.texts;
  const redactions = [
    ...(await runChecks(exchange, 'input', 'input', subject)),
    ...(await runChecks(exchange, 'tool', 'input', subject)),
  ];
  return applyRedactions(leaves, redactions);
}
