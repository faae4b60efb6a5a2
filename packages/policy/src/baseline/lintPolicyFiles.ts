import { type PolicyConfig } from '../config/PolicyConfig';
import { type Fault } from '../lint/Fault';
import { lintPolicyConfig, type LintOptions } from '../lint/lintPolicyConfig';
import { lintBaseline } from './lintBaseline';

/** A file by its path, with its text. */
export interface PolicyText {
  path: string;
  text: string;
}

/** A file, and what lint has to say about it. */
export interface LintedPolicyText extends PolicyText {
  faults: readonly Fault[];
}

/** The outcome of linting a configuration with the baseline that it has to keep to. */
export interface PolicyFiles {
  file: LintedPolicyText;
  baseline?: LintedPolicyText;
  /** What is in force, the baseline's policies in front; undefined when either file has an error. */
  config?: PolicyConfig;
}

/**
 * Lints a configuration and the baseline that it has to keep to, each fault in its own file.
 *
 * @example
 * const { config, file, baseline } = lintPolicyFiles(
 *   { path: 'team.yaml', text: teamText },
 *   { path: 'baseline.yaml', text: baselineText },
 * );
 */
export function lintPolicyFiles(
  file: PolicyText,
  baseline: PolicyText | undefined,
  options: Omit<LintOptions, 'baseline'> = {},
): PolicyFiles {
  if (!baseline) {
    const { faults, config } = lintPolicyConfig(file.text, options);
    return { file: { ...file, faults }, config };
  }
  const read = lintBaseline(baseline.text, options);
  const own = lintPolicyConfig(file.text, {
    ...options,
    baseline: read.baseline,
  });
  return {
    file: { ...file, faults: own.faults },
    baseline: { ...baseline, faults: read.faults },
    config: read.baseline && own.config,
  };
}
