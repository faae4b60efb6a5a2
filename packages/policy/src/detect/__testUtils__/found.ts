import { type Recogniser } from '../../text/Recogniser';
import { compileTextRules } from '../../text/TextRule';
import { TextScreen } from '../../text/TextScreen';

/** What a recogniser finds in a text, in order. */
export function found(recogniser: Recogniser, text: string): string[] {
  const matches: string[] = [];
  const rules = compileTextRules([
    {
      recogniser,
      policy: 0,
      blocks: false,
      replace: (_, match) => {
        matches.push(match);
        return '';
      },
    },
  ])!;
  new TextScreen(rules, () => {}).finish(text);
  return matches;
}
