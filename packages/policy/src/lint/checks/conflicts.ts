import {
  type PolicyConfig,
  type PolicyConfigEntry,
} from '../../config/PolicyConfig';
import { matchesAny } from '../../chain/globs';
import { type YamlSource } from '../YamlSource';

/** Policies that cannot both have their way. */
export function checkConflicts(config: PolicyConfig, source: YamlSource): void {
  checkFindings(config, source);
  checkModels(config, source);
  checkRates(config, source);
}

/** One category cannot be both blocked and redacted, in the same direction of the same requests. */
function checkFindings(config: PolicyConfig, source: YamlSource): void {
  const seen = new Map<string, PolicyConfigEntry>();
  for (const policy of config.policies) {
    const clashes = new Map<string, Set<string>>();
    for (const { category, key } of searchesOf(policy)) {
      const earlier = seen.get(key);
      if (earlier && isClash(earlier.action, policy.action)) {
        const clashing = clashes.get(earlier.name) ?? new Set();
        clashes.set(earlier.name, clashing.add(category));
      }
      seen.set(key, policy);
    }
    for (const [earlier, categories] of clashes) {
      source.add(
        'conflict',
        [...policy.path, 'action'],
        `"${earlier}" and "${policy.name}" disagree about ${[
          ...categories,
        ].join(', ')}: one blocks, the other redacts.`,
        { suggestion: 'Give each category to one of the two policies.' },
      );
    }
  }
}

/** What a policy looks for, with a key that is the same for all that look for it in the same place. */
function searchesOf({ effects, phases, when }: PolicyConfigEntry) {
  const { text } = effects;
  const wanted = (text?.phases ?? []).filter(
    phase => phases?.includes(phase) ?? true,
  );
  return wanted.flatMap(phase =>
    (text?.recognisers ?? []).map(({ category }) => ({
      category,
      key: `${category} ${phase} ${requestsOf(when)}`,
    })),
  );
}

/** Policies for different requests do not meet, or may be meant to where they do. */
function requestsOf(when: PolicyConfigEntry['when']): string {
  return JSON.stringify(when ?? {});
}

function isClash(a: string, b: string): boolean {
  return (a === 'block' && b === 'redact') || (a === 'redact' && b === 'block');
}

/** A model that one rule allows and another denies; a group that a rule does not let through. */
function checkModels(config: PolicyConfig, source: YamlSource): void {
  const rules = config.policies.flatMap(policy =>
    policy.effects.models && !policy.when
      ? [{ policy, rule: policy.effects.models }]
      : [],
  );
  const denied = rules.flatMap(({ rule }) => rule.denied ?? []);
  for (const { policy, rule } of rules) {
    rule.allowed?.forEach((model, index) => {
      if (!matchesAny(denied, model)) return;
      source.add(
        'conflict',
        [...policy.path, 'allowed_models', index],
        `"${model}" is both allowed and denied; denied wins.`,
        { suggestion: `Take "${model}" out of one of the lists.` },
      );
    });
    if (!rule.allowed) continue;
    for (const group of config.groups) {
      reportUnreachable(source, group.name, group.path, rule.allowed);
    }
  }
}

function reportUnreachable(
  source: YamlSource,
  name: string,
  path: readonly (string | number)[],
  allowed: readonly string[],
): void {
  if (matchesAny(allowed, name)) return;
  source.add(
    'conflict',
    [...path, 'name'],
    `The group "${name}" is not among the allowed models, so nobody can call it.`,
    { suggestion: `allowed_models: [${[...allowed, name].join(', ')}]` },
  );
}

/** Two limits of one scope: only the lower one would ever be felt. */
function checkRates(config: PolicyConfig, source: YamlSource): void {
  const seen = new Map<string, string>();
  for (const policy of config.policies) {
    const rates = policy.effects.rates;
    if (!rates) continue;
    for (const limit of [
      'requestsPerMinute',
      'tokensPerMinute',
      'parallelRequests',
    ] as const) {
      if (rates[limit] === undefined) continue;
      const key = `${rates.per} ${limit} ${requestsOf(policy.when)}`;
      const earlier = seen.get(key);
      if (earlier) {
        source.add(
          'conflict',
          policy.path,
          `"${earlier}" and "${policy.name}" limit the same thing per ${rates.per}.`,
          { suggestion: 'Keep the lower limit and remove the other policy.' },
        );
      }
      seen.set(key, policy.name);
    }
  }
}
