import { KeeptrustsError } from '@keeptrusts/contract';
import { matchesAny, type PolicyChain } from '@keeptrusts/policy';

/** True when no model filter of the chain is against a model. */
export function allowsModel(chain: PolicyChain, model: string): boolean {
  return refusingFilter(chain, model) === undefined;
}

/**
 * @throws KeeptrustsError `model_not_allowed`
 */
export function checkModel(chain: PolicyChain, model: string): void {
  const filter = refusingFilter(chain, model);
  if (!filter) return;
  const policy = chain.policies[filter.policy];
  const offer =
    filter.preferred ?? filter.allowed?.find(name => !name.includes('*'));
  throw new KeeptrustsError(
    'model_not_allowed',
    policy.message ??
      `The model "${model}" is not allowed by the policy "${policy.name}".${
        offer ? ` Use "${offer}", or ask` : ' Ask'
      } the owner of this configuration to allow it.`,
    {
      param: 'model',
      policy: policy.name,
      details: filter.allowed && { allowed_models: filter.allowed },
    },
  );
}

function refusingFilter(chain: PolicyChain, model: string) {
  return chain.models.find(
    ({ allowed, denied }) =>
      (denied && matchesAny(denied, model)) ||
      (allowed && !matchesAny(allowed, model)),
  );
}
