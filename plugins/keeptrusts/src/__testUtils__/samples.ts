import { type Entity } from '@backstage/catalog-model';
import {
  type Budget,
  type Configuration,
  type ExchangeEvent,
  type Team,
  type Token,
} from '@keeptrusts/contract/api';

const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** A time so many milliseconds from now. */
export function fromNow(ms: number): string {
  return new Date(Date.now() + ms).toISOString();
}

/** An id of the right form. */
export function sampleId(prefix: string, number: number): string {
  return `${prefix}_${String(number).padStart(26, '0')}`;
}

export const supportTeam: Team = {
  id: sampleId('team', 1),
  name: 'Support',
  slug: 'support',
  owner: 'group:default/support',
  reviewers: [],
  created_at: '2026-01-05T09:00:00.000Z',
  updated_at: '2026-01-05T09:00:00.000Z',
};

export const searchTeam: Team = {
  ...supportTeam,
  id: sampleId('team', 2),
  name: 'Search',
  slug: 'search',
  owner: 'group:default/search',
};

export const tierThree: Configuration = {
  id: sampleId('cfg', 1),
  name: 'support-config',
  team_id: supportTeam.id,
  template_id: 'tier-3-customer-facing',
  version: 3,
  policy_yaml: 'pack: {}',
  created_at: '2026-01-05T09:00:00.000Z',
  updated_at: '2026-02-05T09:00:00.000Z',
};

export function sampleToken(fields: Partial<Token> = {}): Token {
  return {
    id: sampleId('tok', 1),
    name: 'support-team-gw-key',
    token_type: 'gateway',
    team_id: supportTeam.id,
    team_name: supportTeam.name,
    hint: 'kt_gk_a1B2…',
    state: 'active',
    configuration_id: tierThree.id,
    configuration_name: tierThree.name,
    allowed_models: null,
    allowed_providers: null,
    rate_limits: {},
    entity_refs: [],
    labels: {},
    auto_rotate: false,
    secret_path: null,
    created_at: '2026-01-05T09:00:00.000Z',
    created_by: 'user:default/ann',
    expires_at: fromNow(60 * dayMs),
    last_used_at: fromNow(-3 * minuteMs),
    revoked_at: null,
    grace_until: null,
    ...fields,
  };
}

export function sampleEvent(
  fields: Partial<ExchangeEvent> = {},
): ExchangeEvent {
  return {
    id: sampleId('evt', 1),
    type: 'exchange',
    created_at: fromNow(-3 * minuteMs),
    request_id: 'req_1',
    gateway_id: 'gw_portal',
    team_id: supportTeam.id,
    token_id: sampleId('tok', 1),
    dialect: 'chat.completions',
    stream: false,
    requested_model: 'gpt-4o',
    provider: 'openai',
    model: 'gpt-4o',
    verdict: 'allow',
    policies: [],
    attempts: [],
    status: 200,
    input_tokens: 812,
    cached_input_tokens: 0,
    output_tokens: 231,
    reasoning_tokens: 0,
    cost_usd: 0.00434,
    cost_source: 'usage',
    latency_ms: 812,
    overhead_ms: 0.4,
    client_closed: false,
    ...fields,
  };
}

export const supportBudget: Budget = {
  id: sampleId('bud', 1),
  team_id: supportTeam.id,
  period: 'day',
  hard_limit: 750,
  soft_limit: 600,
  spent: 214.5,
  created_at: '2026-01-05T09:00:00.000Z',
  updated_at: '2026-01-05T09:00:00.000Z',
};

/** The component of a product team that calls AI. */
export function sampleEntity(
  annotations: Record<string, string> = {},
  name = 'customer-support-bot',
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, annotations },
    spec: { type: 'service', lifecycle: 'production', owner: 'support-team' },
  };
}

/** As in the guide for platform teams. */
export const annotated = {
  'keeptrusts.dev/gateway-key-name': 'support-team-gw-key',
  'keeptrusts.dev/policy-tier': 'tier-3-customer-facing',
  'keeptrusts.dev/daily-budget': '500',
};
