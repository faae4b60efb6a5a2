import { type Recogniser } from './Recogniser';

/** A recogniser in the service of a policy. */
export interface TextRule {
  readonly recogniser: Recogniser;
  /** Index of the policy in its chain. */
  readonly policy: number;
  /** The text that takes the place of a match; a rule without it only reports. */
  readonly replace?: (category: string, match: string) => string;
  /** True when a match ends the exchange. */
  readonly blocks: boolean;
}

/** Rules that share a trigger. */
interface TextRuleGroup {
  /** Matches where a text could hold a match of any of the rules. */
  readonly trigger: RegExp;
  readonly rules: readonly TextRule[];
}

/** The rules of one direction, compiled once per configuration. */
export interface TextRules {
  /** Matches where a text could hold any match at all. */
  readonly trigger: RegExp;
  /** Matches the earliest position from which more text could still make a difference. */
  readonly open: RegExp;
  readonly groups: readonly TextRuleGroup[];
  /** The policies behind the rules, by index in the chain. */
  readonly policies: readonly number[];
}

/** Compiles rules, or returns undefined when there is nothing to look for. */
export function compileTextRules(
  rules: readonly TextRule[],
): TextRules | undefined {
  if (rules.length === 0) return undefined;
  const triggers = unique(rules.map(({ recogniser }) => recogniser.trigger));
  const opens = unique(rules.map(({ recogniser }) => recogniser.open));
  return {
    trigger: new RegExp(triggers.join('|')),
    open: new RegExp(`(?:${opens.join('|')})$`, 'g'),
    groups: triggers.map(trigger => ({
      trigger: new RegExp(trigger),
      rules: rules.filter(({ recogniser }) => recogniser.trigger === trigger),
    })),
    policies: unique(rules.map(({ policy }) => policy)),
  };
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
