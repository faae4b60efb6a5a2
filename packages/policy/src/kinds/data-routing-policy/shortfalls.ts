import { matchesAny } from '../../chain/globs';
import { type TargetConfig } from '../../config/PolicyConfig';
import { type RoutingRule } from '../PolicyKind';

export type TargetPromises = Pick<
  TargetConfig,
  'provider' | 'data_policy' | 'region'
>;

/**
 * What a target does not promise of what a policy asks, such as `zero data retention`; nothing when it may
 * serve the request. What a target does not say counts as not promised. Nothing leaves the gateway with the
 * sandbox, so it always complies.
 */
export function shortfalls(
  rule: RoutingRule,
  target: TargetPromises,
): string[] {
  if (target.provider === 'sandbox') return [];
  const missing: string[] = [];
  if (rule.requireZeroDataRetention && !keepsNothing(target)) {
    missing.push('zero data retention');
  }
  if (rule.requireNoTraining && !target.data_policy?.training_opt_out) {
    missing.push('no training on its data');
  }
  if (rule.allowedRegions && !isIn(rule.allowedRegions, target.region)) {
    missing.push('an allowed region');
  }
  return missing;
}

function keepsNothing({ data_policy }: TargetPromises): boolean {
  // A period of retention takes back what the flag promises.
  return (
    data_policy?.zero_data_retention === true &&
    (data_policy.retention_days ?? 0) === 0
  );
}

/** Regions are written `westeurope` and `WestEurope`. */
function isIn(regions: readonly string[], region: string | undefined): boolean {
  if (region === undefined) return false;
  const lower = regions.map(each => each.toLowerCase());
  return matchesAny(lower, region.toLowerCase());
}
