import { type Classifiers } from '@keeptrusts/gateway';
import {
  lintBaseline,
  lintPolicyConfig,
  lintPolicyFiles,
  type Baseline,
  type BaselineResult,
  type LintOptions,
  type LintResult,
  type PolicyFiles,
  type PolicyText,
  type SecretRef,
} from '@keeptrusts/policy';
import { prices } from './prices';

/**
 * The world as this machine sees it: with its environment, the prices the gateway would use and, where somebody has
 * said where they lie, its models.
 */
function here(classifiers?: Classifiers): Omit<LintOptions, 'baseline'> {
  return {
    isSecretSet: isSecretSetHere,
    isPriced: (provider, model) =>
      prices.price(provider, model)(Date.now()) !== undefined,
    inspectClassifier: classifiers && (name => classifiers.facts(name)),
  };
}

/** The lint of this machine. */
export function lintFile(
  text: string,
  baseline?: Baseline,
  classifiers?: Classifiers,
): LintResult {
  return lintPolicyConfig(text, { ...here(classifiers), baseline });
}

/** The same for a baseline. */
export function lintBaselineFile(
  text: string,
  classifiers?: Classifiers,
): BaselineResult {
  return lintBaseline(text, here(classifiers));
}

/** The same for a file and the baseline that it has to keep to, if there is one. */
export function lintTogether(
  file: PolicyText,
  baseline: PolicyText | undefined,
): PolicyFiles {
  return lintPolicyFiles(file, baseline, here());
}

/** What lies in the control plane's store cannot be seen from here. */
function isSecretSetHere(ref: SecretRef): boolean {
  return 'store' in ref || Boolean(process.env[ref.env]?.trim());
}
