import { KeeptrustsError } from '@keeptrusts/contract';
import { matchesAny, type PolicyConfig } from '@keeptrusts/policy';

const ollamaUrl = 'http://localhost:11434';

/** An address that a configuration sends prompts to, and with them perhaps one of the platform's credentials. */
interface Address {
  url: string;
  /** Such as `target "main"`. */
  owner: string;
  /** The setting that names it. */
  param: string;
}

/**
 * Where a team's configuration sends prompts is the platform's decision: the host of a target's `base_url`, or
 * of the `endpoint` that a policy asks, has to be one that the operator allows.
 *
 * @param allowedHosts - globs
 * @throws KeeptrustsError `provider_not_allowed`
 */
export function checkAddresses(
  config: PolicyConfig,
  allowedHosts: readonly string[],
): void {
  for (const { url, owner, param } of addressesOf(config)) {
    const { host } = new URL(url);
    if (matchesAny(allowedHosts, host)) continue;
    throw new KeeptrustsError(
      'provider_not_allowed',
      `The ${owner} points to ${host}, which this platform does not allow. Ask the platform team to add it to keeptrusts.gateway.allowedHosts.`,
      { param },
    );
  }
}

function addressesOf({ targets, policies }: PolicyConfig): Address[] {
  const ofTargets = targets.flatMap(({ id, provider, base_url }) => {
    // Without one, Ollama is looked for on the backend's own machine.
    const url = base_url ?? (provider === 'ollama' ? ollamaUrl : undefined);
    const param = `providers.targets.${id}.base_url`;
    return url === undefined ? [] : [{ url, owner: `target "${id}"`, param }];
  });
  const ofPolicies = policies.flatMap(({ name, effects }) =>
    (effects.services ?? []).flatMap(({ endpoint: url }) => {
      const param = `policies.${name}.endpoint`;
      return url === undefined
        ? []
        : [{ url, owner: `policy "${name}"`, param }];
    }),
  );
  return [...ofTargets, ...ofPolicies];
}
