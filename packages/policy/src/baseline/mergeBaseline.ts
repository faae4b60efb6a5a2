import { type PolicyConfig } from '../config/PolicyConfig';
import { type Baseline } from './Baseline';
import { throughGroups } from './throughGroups';

/**
 * Puts a baseline in front of a configuration's own policies. Both are enforced, each by itself, so the
 * configuration can be stricter than the baseline and never looser.
 */
export function mergeBaseline(
  config: PolicyConfig,
  { policies }: Baseline,
): PolicyConfig {
  const enforced = policies.map(policy => throughGroups(policy, config.groups));
  return { ...config, policies: [...enforced, ...config.policies] };
}
