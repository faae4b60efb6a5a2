import { type Entity } from '@backstage/catalog-model';
import {
  DAILY_BUDGET_ANNOTATION,
  GATEWAY_KEY_ANNOTATION,
  POLICY_TIER_ANNOTATION,
  TEAM_ANNOTATION,
} from '@keeptrusts/backstage-plugin-keeptrusts-common';

/** What the catalog says about an entity's use of AI. */
export interface GovernanceAnnotations {
  keyName?: string;
  tier?: string;
  /** USD. */
  dailyBudget?: number;
  /** Slug. */
  team?: string;
}

/** An annotation that is empty or makes no sense counts as not given. */
export function readAnnotations(entity: Entity): GovernanceAnnotations {
  const annotations = entity.metadata.annotations ?? {};
  const text = (name: string) => annotations[name]?.trim() || undefined;
  const budget = Number(text(DAILY_BUDGET_ANNOTATION));
  return {
    keyName: text(GATEWAY_KEY_ANNOTATION),
    tier: text(POLICY_TIER_ANNOTATION),
    dailyBudget: Number.isFinite(budget) && budget > 0 ? budget : undefined,
    team: text(TEAM_ANNOTATION),
  };
}
