import { type Recogniser } from '../../text/Recogniser';
import { redact, redactingRules } from '../../text/__testUtils__/redact';

/** What a recogniser finds in a text, in order. */
export function found(recogniser: Recogniser, text: string): string[] {
  const matches: string[] = [];
  const rules = redactingRules([recogniser], (_, match) => {
    matches.push(match);
    return '';
  });
  redact(rules, [text]);
  return matches;
}
