import { z } from 'zod';
import {
  type PolicyConfig,
  type PolicyConfigEntry,
} from '../config/PolicyConfig';
import { nearest } from '../lint/nearest';
import { type YamlSource } from '../lint/YamlSource';
import { casesSchema } from './caseSchema';

/** The cases that a policy file holds itself. */
export function checkOwnCases(config: PolicyConfig, source: YamlSource): void {
  const file = z.object({ tests: casesSchema }).safeParse(source.value);
  if (!file.success) return;
  checkCases(source, file.data.tests, config.policies);
}

/** What cases have to know of a policy that is in force. */
export type CasePolicy = Pick<PolicyConfigEntry, 'name' | 'effects'>;

/** Cases of one name, and cases that name a policy that is not there. */
export function checkCases(
  source: YamlSource,
  cases: z.infer<typeof casesSchema>,
  policies: readonly CasePolicy[] | undefined,
): void {
  const seen = new Set<string>();
  const names = policies?.map(({ name }) => name);
  const asking = policies
    ?.filter(({ effects }) => effects.services)
    .map(({ name }) => name);
  cases.forEach(({ name, expect: { policy }, services = {} }, index) => {
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
    if (!names || !asking) return;
    if (policy !== undefined && !names.includes(policy)) {
      const place = [...path, 'expect', 'policy'];
      reportUnknownPolicy(source, place, policy, names);
    }
    for (const each of Object.keys(services)) {
      if (asking.includes(each)) continue;
      reportNoService(source, [...path, 'services', each], each, asking);
    }
  });
}

function reportNoService(
  source: YamlSource,
  path: readonly PropertyKey[],
  policy: string,
  asking: readonly string[],
): void {
  source.addAtKey(
    'unknown-policy',
    path,
    `There is no policy "${policy}" that asks a service.`,
    { suggestion: `Those that do: ${asking.join(', ') || 'none'}.` },
  );
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
