import { KeeptrustsError } from '@keeptrusts/contract';
import { matchesAny } from '@keeptrusts/policy';
import { type KeyLimits } from '../directory/Directory';
import { type Candidate } from '../route/Target';

/**
 * What the key itself allows, besides its configuration.
 *
 * @throws KeeptrustsError `model_not_allowed`
 */
export function checkKeyModel(
  { allowedModels }: KeyLimits,
  model: string,
): void {
  if (!allowedModels || matchesAny(allowedModels, model)) return;
  throw new KeeptrustsError(
    'model_not_allowed',
    `Your key does not allow the model "${model}". Use one that it allows, or a key made for this model.`,
    { param: 'model', details: { allowed_models: allowedModels } },
  );
}

/**
 * The candidates that the key may reach.
 *
 * @throws KeeptrustsError `provider_not_allowed` when none is left
 */
export function ofKeyProviders(
  { allowedProviders }: KeyLimits,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  if (!allowedProviders) return candidates;
  const left = candidates.filter(({ target }) =>
    matchesAny(allowedProviders, target.providerName),
  );
  if (left.length > 0) return left;
  throw new KeeptrustsError(
    'provider_not_allowed',
    'Your key does not allow the providers that serve this model. Use another model, or a key made for these providers.',
    { param: 'model', details: { allowed_providers: allowedProviders } },
  );
}
