import { type Recogniser } from '../Recogniser';
import { compileTextRules, type TextRule, type TextRules } from '../TextRule';
import { TextScreen } from '../TextScreen';

/** Rules that replace what recognisers find, each recogniser as a policy of its own. */
export function redactingRules(
  recognisers: readonly Recogniser[],
  replace: TextRule['replace'] = category => `[${category}]`,
): TextRules {
  return compileTextRules(
    recognisers.map((recogniser, policy) => ({
      ...{ recogniser, policy, replace },
      blocks: false,
    })),
  )!;
}

/** What a screen makes of a text that arrives in pieces; the text ends with the last one. */
export function redact(
  rules: TextRules,
  pieces: readonly string[],
  options?: { json?: boolean },
): string {
  const screen = new TextScreen(rules, () => {}, options);
  const released = pieces.slice(0, -1).map(piece => screen.push(piece));
  return released.join('') + screen.finish(pieces.at(-1));
}
