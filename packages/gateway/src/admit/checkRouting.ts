import { KeeptrustsError } from '@keeptrusts/contract';
import {
  shortfalls,
  type OfPolicy,
  type PolicyChain,
  type RoutingRule,
} from '@keeptrusts/policy';
import { type Candidate } from '../route/Target';

/** Candidates that may serve a request, and the policies that could not have their way. */
export interface Compliance {
  readonly candidates: readonly Candidate[];
  /** Policies that let it pass with a warning, by index in the chain. */
  readonly warnings: readonly number[];
}

/**
 * Keeps requests away from targets that do not promise what the data routing policies ask for.
 *
 * @throws KeeptrustsError `provider_not_allowed` when none is left
 */
export function checkRouting(
  chain: PolicyChain,
  all: readonly Candidate[],
): Compliance {
  let candidates = all;
  const warnings: number[] = [];
  for (const rule of chain.routing) {
    const compliant = candidates.filter(
      ({ target }) => shortfalls(rule, target.promises).length === 0,
    );
    if (compliant.length > 0) candidates = compliant;
    else if (rule.onNoCompliantProvider === 'warn') warnings.push(rule.policy);
    else throw noneComplies(chain, rule);
  }
  return { candidates, warnings };
}

function noneComplies(
  chain: PolicyChain,
  { policy }: OfPolicy<RoutingRule>,
): KeeptrustsError {
  const { name, message } = chain.policies[policy];
  return new KeeptrustsError(
    'provider_not_allowed',
    message ??
      `No provider of this model keeps to what the policy "${name}" asks for. Use another model, or ask the owner of this configuration for a provider that does.`,
    { policy: name, param: 'model' },
  );
}
