import { KeeptrustsError } from '@keeptrusts/contract';
import { PriceCatalogue } from '@keeptrusts/gateway';
import {
  lintPolicyConfig,
  type Fault,
  type LintResult,
  type SecretRef,
} from '@keeptrusts/policy';
import { checkAddresses } from '../gateway/checkAddresses';
import { type Platform } from '../gateway/Platform';

/** The lint as the gateway of this backend sees the world: with its secrets, its models and its prices. */
export class PolicyLint {
  readonly #platform: Platform;
  readonly #prices = new PriceCatalogue();

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  /** Every fault of a `policy-config.yaml`. */
  async run(policyYaml: string): Promise<LintResult> {
    const named: SecretRef[] = [];
    const result = this.#lint(policyYaml, ref => {
      named.push(ref);
      return true;
    });
    if (named.length === 0) return result;
    const missing = await this.#missing(named);
    return this.#lint(policyYaml, ref => !missing.has(JSON.stringify(ref)));
  }

  /**
   * Lets a configuration pass that is safe to put in force.
   *
   * @returns its warnings
   * @throws KeeptrustsError `invalid_request` with each fault in `details`, or `provider_not_allowed`
   */
  async require(policyYaml: string): Promise<Fault[]> {
    const { faults, config } = await this.run(policyYaml);
    if (config) {
      checkAddresses(config, this.#platform.allowedHosts);
      return faults;
    }
    const errors = faults.filter(({ severity }) => severity === 'error');
    const [{ line, message }] = errors;
    const count = errors.length === 1 ? 'a fault' : `${errors.length} faults`;
    throw new KeeptrustsError(
      'invalid_request',
      `The configuration has ${count}, so nothing was stored. Line ${line}: ${message}`,
      { status: 422, param: 'policy_yaml', details: faults },
    );
  }

  #lint(policyYaml: string, isSecretSet: (ref: SecretRef) => boolean) {
    return lintPolicyConfig(policyYaml, {
      kinds: this.#platform.kinds,
      providers: this.#platform.providerKinds.names,
      baseline: this.#platform.mandatory?.baseline,
      isSecretSet,
      inspectClassifier: name => this.#platform.classifiers.facts(name),
      isPriced: (provider, model) =>
        this.#prices.price(provider, model)(Date.now()) !== undefined,
    });
  }

  async #missing(refs: readonly SecretRef[]): Promise<Set<string>> {
    const { secrets } = this.#platform;
    const missing = new Set<string>();
    for (const ref of refs) {
      const value = await secrets.resolve(ref);
      if (value === undefined) missing.add(JSON.stringify(ref));
    }
    return missing;
  }
}
