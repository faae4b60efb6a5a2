import { KeeptrustsError } from '@keeptrusts/contract';
import { matchesAny, type PolicyConfig } from '@keeptrusts/policy';

const ollamaUrl = 'http://localhost:11434';

/**
 * Where a team's configuration sends prompts, and the platform's credentials with them, is the platform's
 * decision: a `base_url` has to be encrypted and of a host that the operator allows.
 *
 * @param allowedHosts - globs; a host that is named may also be reached without encryption
 * @throws KeeptrustsError `provider_not_allowed`
 */
export function checkTargets(
  { targets }: PolicyConfig,
  allowedHosts: readonly string[],
): void {
  for (const { id, provider, base_url: given } of targets) {
    // Without one, Ollama is looked for on the backend's own machine.
    const baseUrl = given ?? (provider === 'ollama' ? ollamaUrl : undefined);
    if (baseUrl === undefined) continue;
    const { host } = new URL(baseUrl);
    if (matchesAny(allowedHosts, host)) continue;
    throw new KeeptrustsError(
      'provider_not_allowed',
      `The target "${id}" points to ${host}, which this platform does not allow. Ask the platform team to add it to keeptrusts.gateway.allowedHosts.`,
      { param: `providers.targets.${id}.base_url` },
    );
  }
}
