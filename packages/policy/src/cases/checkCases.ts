import { z } from 'zod';
import { type PolicyConfig } from '../config/PolicyConfig';
import { nearest } from '../lint/nearest';
import { type YamlSource } from '../lint/YamlSource';
import { casesSchema } from './caseSchema';

/** The cases that a policy file holds itself. */
export function checkOwnCases(config: PolicyConfig, source: YamlSource): void {
  const file = z.object({ tests: casesSchema }).safeParse(source.value);
  if (!file.success) return;
  const policies = config.policies.map(({ name }) => name);
  checkCases(source, file.data.tests, policies);
}

/** Cases of one name, and cases that wait for a policy that is not there. */
export function checkCases(
  source: YamlSource,
  cases: z.infer<typeof casesSchema>,
  policies: readonly string[] | undefined,
): void {
  const seen = new Set<string>();
  cases.forEach(({ name, expect: { policy } }, index) => {
    const path = ['tests', index];
    if (seen.has(name)) {
      source.add(
        'duplicate',
        [...path, 'name'],
        `There are two tests with the name "${name}".`,
        { suggestion: `name: ${name} (2)` },
      );
    }
    seen.add(name);
    if (!policies || policy === undefined || policies.includes(policy)) return;
    reportUnknownPolicy(
      source,
      [...path, 'expect', 'policy'],
      policy,
      policies,
    );
  });
}

function reportUnknownPolicy(
  source: YamlSource,
  path: readonly PropertyKey[],
  policy: string,
  policies: readonly string[],
): void {
  const guess = nearest(policy, [...policies]);
  source.add('unknown-policy', path, `There is no policy "${policy}".`, {
    suggestion: guess
      ? `Did you mean "${guess}"?`
      : `Policies in force: ${policies.join(', ') || 'none'}.`,
  });
}
