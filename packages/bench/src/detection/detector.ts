import { lintPolicyConfig, PolicyChain, TextScreen } from '@keeptrusts/policy';
import { type Entity } from './LabelledText';

/** Finds entities in a text. */
export type Detect = (text: string) => Entity[];

/** Finds what the pii-detector finds of some categories, the way the gateway runs it. */
export function piiDetector(categories: readonly string[]): Detect {
  const { config, faults } = lintPolicyConfig(
    `policies: [{ type: pii_detection, action: log, categories: [${categories}] }]`,
  );
  if (!config) throw new Error(faults.map(each => each.message).join('\n'));
  const rules = new PolicyChain(config.policies).inputText!;
  return text => {
    const found: Entity[] = [];
    if (!rules.trigger.test(text)) return found;
    const screen = new TextScreen(rules, (_, category, start, end) =>
      found.push({ category, start, end }),
    );
    screen.finish(text);
    return found;
  };
}
