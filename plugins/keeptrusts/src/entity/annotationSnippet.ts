import { type Entity } from '@backstage/catalog-model';
import {
  DAILY_BUDGET_ANNOTATION,
  GATEWAY_KEY_ANNOTATION,
  POLICY_TIER_ANNOTATION,
} from '@keeptrusts/backstage-plugin-keeptrusts-common';
import { readAnnotations } from './readAnnotations';

/** What to add to an entity's catalog file; what it says already stays. */
export function annotationSnippet(entity: Entity): string {
  const { keyName, tier, dailyBudget } = readAnnotations(entity);
  const { name } = entity.metadata;
  return [
    'metadata:',
    `  name: ${name}`,
    '  annotations:',
    `    ${GATEWAY_KEY_ANNOTATION}: ${keyName ?? `${name}-key`}`,
    `    ${POLICY_TIER_ANNOTATION}: ${tier ?? 'tier-2-internal'}`,
    `    ${DAILY_BUDGET_ANNOTATION}: "${dailyBudget ?? 100}"`,
  ].join('\n');
}
