import { type PolicyConfig } from '../../config/PolicyConfig';
import { type ProviderName } from '../../config/targets';
import { type YamlSource } from '../YamlSource';

/** Whether the catalogue knows what a model of a provider costs. */
export type PriceLookup = (provider: ProviderName, model: string) => boolean;

/** Models without a price: their requests are refused, since no budget could hold them. */
export function checkPrices(
  config: PolicyConfig,
  source: YamlSource,
  isPriced: PriceLookup,
): void {
  for (const target of config.targets) {
    if (!target.model || target.pricing) continue;
    if (isPriced(target.provider, target.model)) continue;
    source.add(
      'unpriced-model',
      [...target.path, 'model'],
      `The price of "${target.model}" is not known, so requests for it will be refused.`,
      {
        severity: 'warning',
        suggestion:
          'pricing: { input: 0.5, output: 1.5 }  # USD per million tokens',
      },
    );
  }
}
