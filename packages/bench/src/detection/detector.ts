import { lintPolicyConfig, PolicyChain, TextScreen } from '@keeptrusts/policy';
import { type Entity } from './LabelledText';

/** Finds entities in a text. */
export type Detect = (text: string) => Entity[];

/** Finds what the pii-detector finds of some categories, the way the gateway runs it. */
export function piiDetector(categories: readonly string[]): Detect {
  return policyDetector(
    `type: pii_detection, action: log, categories: [${categories}]`,
  );
}

/** Finds what a policy finds in prompts, the way the gateway runs it. */
function policyDetector(policy: string): Detect {
  const { config, faults } = lintPolicyConfig(`policies: [{ ${policy} }]`);
  if (!config) throw new Error(faults.map(each => each.message).join('\n'));
  const rules = new PolicyChain(config.policies).inputText!;
  return text => {
    const found: Entity[] = [];
    const screen = new TextScreen(rules, (_, category, start, end) =>
      found.push({ category, start, end }),
    );
    screen.finish(text);
    return found;
  };
}

/** Finds what leaves a marker behind: of findings in the same place the one that is reported first. */
export function markerDetector(policy: string): Detect {
  const detect = policyDetector(policy);
  return text => {
    let covered = 0;
    return detect(text).filter(({ end }) => {
      const isSeen = end > covered;
      covered = Math.max(covered, end);
      return isSeen;
    });
  };
}
