import { kindsWanted } from '../landmarks/Landmarks';
import { encodings } from './encodedRuns';
import { longestMatch } from './longestMatch';
import { type OpenSearch, type Recogniser } from './Recogniser';
import { compileTrigger, triggerReach } from './compileTrigger';
import { type TextTrigger } from './TextTrigger';

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

/** One search, and the rules that its matches are for: a baseline and a file may look for the same. */
export interface TextSearch {
  readonly recogniser: Recogniser;
  readonly rules: readonly TextRule[];
}

/** Searches that share a trigger. */
interface TextSearchGroup {
  readonly trigger: TextTrigger;
  readonly searches: readonly TextSearch[];
}

/** The rules of one direction, compiled once per configuration. */
export interface TextRules {
  /** Search for the earliest position from which more text could still make a difference. */
  readonly opens: readonly OpenSearch[];
  readonly groups: readonly TextSearchGroup[];
  /** The landmarks that the searches need, as `kindsMask` writes them. */
  readonly landmarks: number;
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
  const groups = groupByTrigger(rules);
  return {
    opens: compileOpens(rules.map(({ recogniser }) => recogniser.open)),
    groups,
    landmarks: kindsWanted(
      groups.reduce((kinds, { trigger }) => kinds | trigger.kinds, 0),
    ),
    policies: unique(rules.map(({ policy }) => policy)),
    order: new Map(rules.map((rule, index) => [rule, index])),
  };
}

function groupByTrigger(rules: readonly TextRule[]): TextSearchGroup[] {
  const groups = Map.groupBy(rules, ({ recogniser }) => triggerKey(recogniser));
  return [...groups.values()].map(ofTrigger => ({
    trigger: compileTrigger(ofTrigger[0].recogniser),
    searches: groupByRecogniser(ofTrigger),
  }));
}

function groupByRecogniser(rules: readonly TextRule[]): TextSearch[] {
  const searches = Map.groupBy(rules, ({ recogniser }) => recogniser);
  return [...searches].map(([recogniser, ofSearch]) => ({
    recogniser,
    rules: ofSearch,
  }));
}

/** The same for triggers that ask the same. */
function triggerKey(recogniser: Recogniser): string | TextTrigger {
  const { trigger } = recogniser;
  if (typeof trigger === 'string')
    return `${triggerReach(recogniser)} ${trigger}`;
  return 'isIn' in trigger ? trigger : trigger.join();
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
