import { type Baseline } from '../baseline/Baseline';
import { checkBaseline } from '../baseline/checkBaseline';
import { mergeBaseline } from '../baseline/mergeBaseline';
import { type PolicyConfig } from '../config/PolicyConfig';
import { checkOwnCases } from '../cases/checkCases';
import { readPolicyConfig } from '../config/readPolicyConfig';
import { providerNames } from '../config/targets';
import { builtInKinds, type KindRegistry } from '../kinds/registry';
import { checkClassifiers, type ClassifierLookup } from './checks/classifiers';
import { checkConflicts } from './checks/conflicts';
import { checkDuplicates } from './checks/duplicates';
import { checkGroups } from './checks/groups';
import { checkLimits } from './checks/limits';
import { checkPrices, type PriceLookup } from './checks/prices';
import { checkRouting } from './checks/routing';
import { checkSecrets, type SecretLookup } from './checks/secrets';
import { type Fault } from './Fault';
import { type YamlSource } from './YamlSource';

/** What lint may ask about the world that the file will run in. Without an answer a check is left out. */
export interface LintOptions {
  kinds?: KindRegistry;
  /** Names of the providers that a target can name; those that ship when not given. */
  providers?: readonly string[];
  isSecretSet?: SecretLookup;
  isPriced?: PriceLookup;
  /** Asked for the models that policies run in the process. */
  inspectClassifier?: ClassifierLookup;
  /** What the platform enforces besides; the file can only tighten it. */
  baseline?: Baseline;
}

/** The outcome of a lint. */
export interface LintResult {
  /** Every fault, by line. */
  faults: Fault[];
  /** The configuration, the baseline's policies in front; undefined when a fault is an error. */
  config?: PolicyConfig;
}

/**
 * Checks a `policy-config.yaml`: the one lint of command line, control plane, editor and Git sync.
 *
 * @example
 * const { faults, config } = lintPolicyConfig(text, { isSecretSet: ref => 'env' in ref && ref.env in process.env });
 */
export function lintPolicyConfig(
  text: string,
  options: LintOptions = {},
): LintResult {
  return lintWith(text, options, () => {});
}

/** The lint, with a check that only some files have to pass. */
export function lintWith(
  text: string,
  options: LintOptions,
  check: (config: PolicyConfig, source: YamlSource) => void,
): LintResult {
  const { kinds = builtInKinds, providers = providerNames, baseline } = options;
  const { config, source } = readPolicyConfig(text, kinds, providers);
  const merged = config && baseline ? mergeBaseline(config, baseline) : config;
  if (config && merged) {
    checkDuplicates(config, source);
    checkGroups(config, source, providers);
    checkLimits(config, source);
    checkConflicts(config, source);
    checkRouting(config, source);
    checkOwnCases(merged, source);
    if (baseline) checkBaseline(config, baseline, source);
    if (options.isSecretSet) checkSecrets(config, source, options.isSecretSet);
    if (options.isPriced) checkPrices(config, source, options.isPriced);
    if (options.inspectClassifier) {
      checkClassifiers(config, source, options.inspectClassifier);
    }
    check(config, source);
  }
  const faults = source.faults.sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
  const safe = faults.every(fault => fault.severity !== 'error');
  return { faults, config: safe ? merged : undefined };
}
