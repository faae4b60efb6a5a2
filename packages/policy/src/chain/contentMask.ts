import { health } from '../detect/health';
import { recognisers as identifiers } from '../detect/identifiers';
import { people } from '../detect/people';
import { secrets } from '../detect/secrets';
import { type Recogniser } from '../text/Recogniser';
import {
  compileTextRules,
  type TextRule,
  type TextRules,
} from '../text/TextRule';

const known: readonly Recogniser[] = [
  ...secrets,
  ...identifiers,
  ...people,
  ...health,
];

/**
 * Rules that mask a text before it is written down: what a chain's own rules look for, whatever they would do
 * about it, and besides every identifier and secret that can be recognised. They block nothing.
 *
 * @param own - rules of a chain, first come first served where two share a recogniser
 */
export function contentMask(own: readonly TextRule[]): TextRules {
  const rules = new Map<Recogniser, TextRule>();
  for (const { recogniser, policy, replace } of own) {
    if (rules.has(recogniser)) continue;
    rules.set(recogniser, {
      ...{ recogniser, policy, blocks: false },
      replace: replace ?? label,
    });
  }
  for (const recogniser of known) {
    if (rules.has(recogniser)) continue;
    rules.set(recogniser, {
      ...{ recogniser, policy: 0, blocks: false },
      replace: label,
    });
  }
  return compileTextRules([...rules.values()])!;
}

function label(category: string): string {
  return `[${category.toUpperCase()}]`;
}
