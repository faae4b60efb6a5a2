import { type PolicyConfig } from '../config/PolicyConfig';
import { type Fault } from '../lint/Fault';
import { lintWith, type LintOptions } from '../lint/lintPolicyConfig';
import { type YamlSource } from '../lint/YamlSource';
import { type Baseline, baselinePrefix } from './Baseline';

/** The outcome of a baseline's lint. */
export interface BaselineResult {
  /** Every fault, by line. */
  faults: Fault[];
  /** Undefined when a fault is an error. */
  baseline?: Baseline;
}

/** What belongs to the one who serves a configuration, or to its team. */
const foreignKeys = ['providers', 'model_groups', 'gateway', 'routing'];

/**
 * Reads and checks a baseline: a `policy-config.yaml` of either shape that has policies only, and perhaps tests
 * of them.
 *
 * @example
 * const { baseline } = lintBaseline(baselineText);
 * const { faults, config } = lintPolicyConfig(text, { baseline });
 */
export function lintBaseline(
  text: string,
  options: Omit<LintOptions, 'baseline'> = {},
): BaselineResult {
  const { faults, config } = lintWith(text, options, checkParts);
  return { faults, baseline: config && toBaseline(config) };
}

/** A part that does nothing would be believed in. */
function checkParts(config: PolicyConfig, source: YamlSource): void {
  for (const key of foreignKeys) {
    if (source.valueAt([key]) === undefined) continue;
    source.addAtKey(
      'not-in-baseline',
      [key],
      `A baseline has policies only, so "${key}" would do nothing.`,
      { suggestion: `Remove "${key}".` },
    );
  }
  const isFaulty = source.faults.some(({ severity }) => severity === 'error');
  // A faulty one may be the policy that is missed here.
  if (isFaulty || config.policies.length > 0) return;
  source.add(
    'not-in-baseline',
    ['policies'],
    'No policy is in force here, so this baseline would do nothing.',
    { suggestion: 'policies:\n  - type: pii_detection\n    action: redact' },
  );
}

function toBaseline({ name, policies }: PolicyConfig): Baseline {
  return {
    name,
    policies: policies.map(policy => ({
      ...policy,
      origin: 'baseline',
      name: baselinePrefix + policy.name,
    })),
  };
}
