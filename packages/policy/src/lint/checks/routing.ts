import {
  type PolicyConfig,
  type PolicyConfigEntry,
} from '../../config/PolicyConfig';
import { shortfalls } from '../../kinds/data-routing-policy/shortfalls';
import { type RoutingRule } from '../../kinds/PolicyKind';
import { type YamlSource } from '../YamlSource';

/** Policies about where requests may go: they ask for something, and some target complies. */
export function checkRouting(config: PolicyConfig, source: YamlSource): void {
  for (const policy of config.policies) {
    const rule = policy.effects.routing;
    if (!rule) continue;
    if (asksForNothing(rule)) reportIdle(policy, source);
    else checkTargets(config, source, policy, rule);
  }
}

function asksForNothing(rule: RoutingRule): boolean {
  const { requireZeroDataRetention, requireNoTraining, allowedRegions } = rule;
  return !requireZeroDataRetention && !requireNoTraining && !allowedRegions;
}

function reportIdle(
  { name, path }: PolicyConfigEntry,
  source: YamlSource,
): void {
  source.add('missing-settings', path, `"${name}" asks nothing of a target.`, {
    suggestion: 'require_zero_data_retention: true',
  });
}

function checkTargets(
  { targets }: PolicyConfig,
  source: YamlSource,
  { name, path }: PolicyConfigEntry,
  rule: RoutingRule,
): void {
  const passedOver = targets.filter(
    target => shortfalls(rule, target).length > 0,
  );
  for (const target of passedOver) {
    const missing = shortfalls(rule, target).join(', ');
    source.add(
      'non-compliant',
      [...target.path, 'id'],
      `"${name}" passes over the target "${target.id}", which does not promise ${missing}.`,
      { severity: 'warning', suggestion: promiseOf(rule) },
    );
  }
  // A file without targets leaves them to the gateway that will serve it.
  if (targets.length === 0 || passedOver.length < targets.length) return;
  const isFatal = rule.onNoCompliantProvider === 'block';
  const then = isFatal
    ? 'every request would be refused'
    : 'requests go to targets that do not comply';
  source.add(
    'non-compliant',
    path,
    `No target complies with "${name}": ${then}.`,
    {
      severity: isFatal ? 'error' : 'warning',
      suggestion: 'Give a target the data_policy and region that it has.',
    },
  );
}

/** What a target that complies says of itself. */
function promiseOf(rule: RoutingRule): string {
  const policy = [
    ...(rule.requireZeroDataRetention ? ['zero_data_retention: true'] : []),
    ...(rule.requireNoTraining ? ['training_opt_out: true'] : []),
  ];
  return [
    ...(policy.length > 0 ? [`data_policy: { ${policy.join(', ')} }`] : []),
    ...(rule.allowedRegions ? [`region: ${rule.allowedRegions[0]}`] : []),
  ].join('\n');
}
