import { encodings } from './encodedRuns';
import { longestMatch } from './longestMatch';
import { disguiseClass } from './plainForm';
import { contextLength, type OpenSearch, type Recogniser } from './Recogniser';

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
  /** Matches where a text could hold a match of any of the rules; with flag `g`. */
  readonly trigger: RegExp;
  readonly rules: readonly TextRule[];
}

/** Groups of rules, told by one search whether any of them is of interest. */
interface TriggeredGroups {
  /** Matches where the trigger of any group does; with flag `g`. */
  readonly trigger: RegExp;
  /** How far before a match its trigger may stand. */
  readonly reach: number;
  readonly groups: readonly TextRuleGroup[];
}

/** A question that costs little. */
interface TextTrigger {
  /** True when a text could hold any match at all. */
  test(text: string): boolean;
}

/** The rules of one direction, compiled once per configuration. */
export interface TextRules {
  readonly trigger: TextTrigger;
  /** Search for the earliest position from which more text could still make a difference. */
  readonly opens: readonly OpenSearch[];
  readonly triggered: readonly TriggeredGroups[];
  /** The policies behind the rules, by index in the chain. */
  readonly policies: readonly number[];
  /** The place of each rule: of two that match the same text the earlier one replaces it. */
  readonly order: ReadonlyMap<TextRule, number>;
}

/** Compiles rules, or returns undefined when there is nothing to look for. */
export function compileTextRules(
  rules: readonly TextRule[],
): TextRules | undefined {
  if (rules.length === 0) return undefined;
  const triggers = unique(rules.map(({ recogniser }) => recogniser.trigger));
  return {
    trigger: compileTrigger(triggers),
    opens: compileOpens(rules.map(({ recogniser }) => recogniser.open)),
    triggered: [0, contextLength].flatMap(reach =>
      groupByTrigger(
        rules.filter(({ recogniser }) => triggerReach(recogniser) === reach),
        reach,
      ),
    ),
    policies: unique(rules.map(({ policy }) => policy)),
    order: new Map(rules.map((rule, index) => [rule, index])),
  };
}

/** A match contains its trigger, unless its pattern looks behind, where the trigger may be as well. */
function triggerReach({ pattern }: Recogniser): number {
  return pattern instanceof RegExp && !pattern.source.includes('(?<=')
    ? 0
    : contextLength;
}

function groupByTrigger(
  rules: readonly TextRule[],
  reach: number,
): TriggeredGroups[] {
  if (rules.length === 0) return [];
  const groups = Map.groupBy(rules, ({ recogniser }) => recogniser.trigger);
  return [
    {
      trigger: new RegExp([...groups.keys()].join('|'), 'g'),
      reach,
      groups: [...groups].map(([trigger, ofTrigger]) => ({
        trigger: new RegExp(trigger, 'g'),
        rules: ofTrigger,
      })),
    },
  ];
}

function compileTrigger(triggers: readonly string[]): TextTrigger {
  // What is disguised shows its trigger only once it is plain.
  const sources = [
    ...triggers,
    `[${disguiseClass}]`,
    ...encodings.flatMap(({ trigger }) => trigger?.source ?? []),
  ];
  const pattern = new RegExp(sources.join('|'));
  const untriggered = encodings.filter(({ trigger }) => !trigger);
  return {
    test: text =>
      pattern.test(text) ||
      untriggered.some(({ pattern: runs }) => {
        runs.lastIndex = 0;
        return runs.exec(text) !== null;
      }),
  };
}

function compileOpens(opens: readonly (string | OpenSearch)[]): OpenSearch[] {
  const wanted = unique(opens);
  const patterns = wanted.filter(open => typeof open === 'string');
  return [
    ...wanted.filter(open => typeof open === 'function'),
    ...encodings.map(({ open }) => open),
    ...packed(patterns).map(openSearch),
  ];
}

/** The engine of Node compiles longer patterns without its optimisations, which makes them slower by far. */
const maxPackedLength = 8_000;

/** Few searches in the place of many: most texts are pieces of a few characters, where each search counts. */
function packed(sources: readonly string[]): string[] {
  const packs: string[] = [];
  for (const source of sources) {
    const last = packs.length - 1;
    if (last >= 0 && packs[last].length + source.length < maxPackedLength) {
      packs[last] += `|${source}`;
    } else {
      packs.push(source);
    }
  }
  return packs;
}

/** Begins no further from the end than a match can reach, since a large piece of text may lie before. */
function openSearch(source: string): OpenSearch {
  const reach = longestMatch(source);
  const pattern = new RegExp(`(?:${source})$`, 'g');
  return (text, from) => {
    pattern.lastIndex = Math.max(from, text.length - reach);
    return pattern.exec(text)?.index ?? text.length;
  };
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
