import { type PolicyConfig } from '../config/PolicyConfig';
import { readPolicyConfig } from '../config/readPolicyConfig';
import { builtInKinds, type KindRegistry } from '../kinds/registry';
import { checkConflicts } from './checks/conflicts';
import { checkDuplicates } from './checks/duplicates';
import { checkGroups } from './checks/groups';
import { checkLimits } from './checks/limits';
import { checkPrices, type PriceLookup } from './checks/prices';
import { checkSecrets, type SecretLookup } from './checks/secrets';
import { type Fault } from './Fault';

/** What lint may ask about the world that the file will run in. Without an answer a check is left out. */
export interface LintOptions {
  kinds?: KindRegistry;
  isSecretSet?: SecretLookup;
  isPriced?: PriceLookup;
}

/** The outcome of a lint. */
export interface LintResult {
  /** Every fault, by line. */
  faults: Fault[];
  /** The configuration; undefined when a fault is an error. */
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
  const { config, source } = readPolicyConfig(
    text,
    options.kinds ?? builtInKinds,
  );
  if (config) {
    checkDuplicates(config, source);
    checkGroups(config, source);
    checkLimits(config, source);
    checkConflicts(config, source);
    if (options.isSecretSet) checkSecrets(config, source, options.isSecretSet);
    if (options.isPriced) checkPrices(config, source, options.isPriced);
  }
  const faults = source.faults.sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
  const safe = faults.every(fault => fault.severity !== 'error');
  return { faults, config: safe ? config : undefined };
}
