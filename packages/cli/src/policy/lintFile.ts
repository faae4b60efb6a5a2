import { PriceCatalogue } from '@keeptrusts/gateway';
import {
  lintPolicyConfig,
  type LintResult,
  type SecretRef,
} from '@keeptrusts/policy';

const prices = new PriceCatalogue();

/** The lint as this machine sees it: with its environment, and the prices the gateway would use. */
export function lintFile(text: string): LintResult {
  return lintPolicyConfig(text, {
    isSecretSet: isSecretSetHere,
    isPriced: (provider, model) =>
      prices.price(provider, model)(Date.now()) !== undefined,
  });
}

/** What lies in the control plane's store cannot be seen from here. */
function isSecretSetHere(ref: SecretRef): boolean {
  return 'store' in ref || Boolean(process.env[ref.env]?.trim());
}
