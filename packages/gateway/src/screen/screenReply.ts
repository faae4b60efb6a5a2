import {
  TextScreen,
  type PolicyChain,
  type TextRules,
} from '@keeptrusts/policy';
import { spliceJson, type JsonEdit } from '../json/spliceJson';
import { walkTexts } from '../json/textLeaves';
import { blocked } from './blocked';
import { type Findings } from './Findings';
import { isJsonSource } from './isJsonSource';

/**
 * Step 8 for a reply that has arrived as a whole: what the policies make of its text.
 *
 * @param text - the reply's JSON, from which `value` was parsed
 * @returns the JSON to send, the same text when nothing had to be changed
 * @throws KeeptrustsError `output_blocked`
 */
export function screenReply(
  text: string,
  value: unknown,
  chain: PolicyChain,
  rules: TextRules,
  findings: Findings,
): string {
  const edits: JsonEdit[] = [];
  for (const leaf of walkTexts(value).leaves) {
    if (!rules.trigger.test(leaf.text)) continue;
    const screen = new TextScreen(rules, findings.note, {
      json: isJsonSource(leaf.path),
    });
    const screened = screen.finish(leaf.text);
    if (screen.blockedBy !== undefined) {
      const policy = chain.policies[screen.blockedBy];
      throw blocked('output', policy, findings.of(screen.blockedBy));
    }
    if (screened !== leaf.text) {
      edits.push({ path: leaf.path, value: screened });
    }
  }
  return spliceJson(text, edits);
}
