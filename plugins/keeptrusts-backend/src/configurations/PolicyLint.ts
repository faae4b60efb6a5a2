import { KeeptrustsError } from '@keeptrusts/contract';
import { PriceCatalogue, type Secrets } from '@keeptrusts/gateway';
import {
  lintPolicyConfig,
  type Fault,
  type LintResult,
  type PolicyConfig,
  type SecretRef,
} from '@keeptrusts/policy';

/** The world that configurations are to run in. */
export interface PolicyLintOptions {
  /** What a configuration can resolve. */
  secrets: Secrets;
  /**
   * @throws KeeptrustsError `provider_not_allowed` for targets that the platform does not allow
   */
  checkTargets(config: PolicyConfig): void;
}

/** The lint as the gateway of this backend sees the world: with its secrets and its prices. */
export class PolicyLint {
  readonly #options: PolicyLintOptions;
  readonly #prices = new PriceCatalogue();

  constructor(options: PolicyLintOptions) {
    this.#options = options;
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
      this.#options.checkTargets(config);
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
      isSecretSet,
      isPriced: (provider, model) =>
        this.#prices.price(provider, model)(Date.now()) !== undefined,
    });
  }

  async #missing(refs: readonly SecretRef[]): Promise<Set<string>> {
    const { secrets } = this.#options;
    const missing = new Set<string>();
    for (const ref of refs) {
      const value = await secrets.resolve(ref);
      if (value === undefined) missing.add(JSON.stringify(ref));
    }
    return missing;
  }
}
