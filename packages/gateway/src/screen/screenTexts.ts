import {
  TextScreen,
  type ChainPolicy,
  type Report,
  type TextRules,
} from '@keeptrusts/policy';
import { type Exchange } from '../exchange/Exchange';
import { type TextLeaf } from '../json/textLeaves';
import { CleanWords } from './CleanWords';
import { type Findings } from './Findings';
import { isJsonSource } from './isJsonSource';
import { leafPlace } from './leafPlace';
import { refusal, type Direction } from './refusal';
import { readJoined } from './splitTexts';
import { Turns } from './Turns';

/**
 * Searches texts that have arrived as a whole for what the text policies look for.
 *
 * @returns the texts as the policies leave them
 * @throws KeeptrustsError `input_blocked`, `output_blocked` or `escalation_required`
 */
export async function screenTexts(
  exchange: Exchange,
  direction: Direction,
  rules: TextRules,
  leaves: readonly TextLeaf[],
): Promise<readonly TextLeaf[]> {
  const { clock, chain } = exchange;
  const findings = exchange.look(direction, rules.policies);
  const turns = new Turns(clock, findings);
  const screened: TextLeaf[] = [];
  const stopping = new Set<number>();
  try {
    for (const leaf of leaves) {
      if (isClean(rules, leaf)) {
        screened.push(leaf);
        continue;
      }
      const screen = toScreen(exchange, direction, rules, leaf, findings);
      const text = await turns.finish(screen, leaf.text);
      if (screen.blockedBy !== undefined) stopping.add(screen.blockedBy);
      screened.push(text === leaf.text ? leaf : { ...leaf, text });
    }
    const joined = await readJoined(rules, screened, turns);
    for (const { policy, category } of joined.found) {
      findings.note(policy, category);
      if (stops(chain!.policies[policy])) stopping.add(policy);
    }
    if (stopping.size === 0) return joined.leaves;
  } finally {
    turns.stop();
  }
  // Everything has been looked at by now, so that the record does not depend on the order of the texts.
  const first = Math.min(...stopping);
  const policy = chain!.policies[first];
  throw refusal(direction, policy, findings.of(first), clock.now());
}

/** True of a name that is known to have nothing in it. */
function isClean(rules: TextRules, { text, name }: TextLeaf): boolean {
  return name?.isWord === true && CleanWords.of(rules).has(text);
}

function stops({ action }: ChainPolicy): boolean {
  return action === 'block' || action === 'escalate';
}

function toScreen(
  { explain }: Exchange,
  phase: Direction,
  rules: TextRules,
  leaf: TextLeaf,
  findings: Findings,
): TextScreen {
  const { path, text, name } = leaf;
  const report: Report = explain
    ? (policy, category, start, end) => {
        findings.note(policy, category);
        const excerpt = text.slice(start, end);
        const place = leafPlace(leaf);
        explain({ policy, phase, category, place, start, end, excerpt });
      }
    : findings.note;
  return new TextScreen(rules, report, { json: !name && isJsonSource(path) });
}
