import { type ExchangeEvent } from '@keeptrusts/contract';

/** The policies behind the verdict of an exchange. */
export function decidedBy({ policies, verdict }: ExchangeEvent): string[] {
  const names = policies
    .filter(policy => policy.verdict === verdict)
    .map(({ name }) => name);
  return [...new Set(names)];
}

/** Every category that a policy found, in the order of the alphabet. */
export function foundIn({ policies }: ExchangeEvent): string[] {
  const found = policies.flatMap(({ findings }) => Object.keys(findings ?? {}));
  return [...new Set(found)].sort();
}
