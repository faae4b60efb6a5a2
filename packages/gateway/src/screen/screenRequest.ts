import { TextScreen } from '@keeptrusts/policy';
import { type Configuration } from '../configuration/Configuration';
import { type Exchange } from '../exchange/Exchange';
import { type JsonEdit } from '../json/spliceJson';
import { type Call } from '../receive/parseCall';
import { blocked } from './blocked';
import { Findings } from './Findings';
import { isJsonSource } from './isJsonSource';

/**
 * Step 4: what the policies make of the request's text. What they find is noted in `exchange.input`.
 *
 * @returns the edits by which the request is redacted
 * @throws KeeptrustsError `input_blocked`
 */
export function screenRequest(
  exchange: Exchange,
  call: Call,
  { chain }: Configuration,
): JsonEdit[] {
  const rules = chain.inputText;
  if (!rules) return [];
  const findings = new Findings(chain, rules);
  exchange.input = findings;
  const edits: JsonEdit[] = [];
  const startedAt = exchange.clock.monotonic();
  for (const { path, text } of call.texts) {
    if (!rules.trigger.test(text)) continue;
    const screen = new TextScreen(rules, findings.note, {
      json: isJsonSource(path),
    });
    const value = screen.finish(text);
    if (screen.blockedBy !== undefined) {
      const policy = chain.policies[screen.blockedBy];
      throw blocked('input', policy, findings.of(screen.blockedBy));
    }
    if (value !== text) edits.push({ path, value });
  }
  findings.spend(exchange.clock.monotonic() - startedAt);
  return edits;
}
