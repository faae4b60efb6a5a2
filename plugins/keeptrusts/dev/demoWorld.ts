import { type ExchangeEvent, type Token } from '@keeptrusts/contract/api';
import { type World } from '../src/__testUtils__/populate';
import {
  dayMs,
  fromNow,
  hourMs,
  sampleEvent,
  sampleId,
  sampleToken,
  searchTeam,
  supportBudget,
  supportTeam,
  tierThree,
} from '../src/__testUtils__/samples';

const longName =
  'a-key-with-a-name-that-goes-on-for-longer-than-anybody-would-like-to-read-in-a-table-of-keys-but-people-do-it';

const tokens: Token[] = [
  sampleToken(),
  sampleToken({
    id: sampleId('tok', 2),
    name: 'support-batch-gw-key',
    hint: 'kt_gk_Zz90…',
    state: 'rotating',
    grace_until: fromNow(20 * hourMs),
    expires_at: fromNow(5 * dayMs),
    entity_refs: ['component:default/customer-support-bot'],
    last_used_at: fromNow(-7 * hourMs),
  }),
  sampleToken({
    id: sampleId('tok', 3),
    name: 'search-ranking-gw-key',
    team_id: searchTeam.id,
    team_name: searchTeam.name,
    configuration_name: 'search-config',
    hint: 'kt_gk_77hJ…',
    secret_path: 'secret/data/keeptrusts/search/search-ranking-gw-key',
    last_used_at: null,
  }),
  sampleToken({
    id: sampleId('tok', 4),
    name: 'my-feature-branch-gk',
    hint: 'kt_gk_4fGh…',
    state: 'expired',
    expires_at: fromNow(-12 * dayMs),
    last_used_at: fromNow(-13 * dayMs),
  }),
  sampleToken({
    id: sampleId('tok', 5),
    name: 'support-ci',
    token_type: 'access',
    hint: 'kt_ak_9sDf…',
    configuration_id: null,
    configuration_name: null,
    last_used_at: fromNow(-2 * dayMs),
  }),
  sampleToken({
    id: sampleId('tok', 6),
    name: 'old-prototype-key',
    hint: 'kt_gk_q1W2…',
    state: 'revoked',
    revoked_at: fromNow(-40 * dayMs),
    last_used_at: fromNow(-41 * dayMs),
  }),
  sampleToken({
    id: sampleId('tok', 7),
    name: longName,
    team_name: 'Conversational Commerce and Customer Happiness Engineering',
    hint: 'kt_gk_LoNg…',
  }),
  ...Array.from({ length: 30 }, (_, index) =>
    sampleToken({
      id: sampleId('tok', 20 + index),
      name: `search-experiment-${index + 1}`,
      team_id: searchTeam.id,
      team_name: searchTeam.name,
      configuration_name: 'search-config',
      last_used_at: fromNow(-(index + 1) * 9 * hourMs),
    }),
  ),
];

const pii = { kind: 'pii-detector', name: 'pii-protection', latency_us: 40 };
const kinds: Partial<ExchangeEvent>[] = [
  {},
  {
    verdict: 'redact',
    content_kept: true,
    content: {
      request: {
        texts: [
          {
            speaker: 'system',
            place: 'messages[0].content',
            text: 'You answer customers of a shop.',
          },
          {
            speaker: 'user',
            place: 'messages[1].content',
            text: 'Where is my parcel? Write to [EMAIL] or [EMAIL], or call [PHONE].',
          },
        ],
        truncated: false,
      },
      reply: {
        texts: [
          {
            speaker: 'assistant',
            place: 'choices[0].message.content',
            text: 'It left our warehouse this morning.',
          },
        ],
        truncated: false,
      },
    },
    policies: [
      {
        ...pii,
        phase: 'input',
        verdict: 'redact',
        findings: { email: 2, phone: 1 },
      },
    ],
  },
  { model: 'gpt-4o-2026-05-13', stream: true },
  {
    verdict: 'block',
    status: 403,
    error_code: 'input_blocked',
    provider: undefined,
    model: undefined,
    output_tokens: 0,
    cost_usd: 0,
    policies: [
      {
        ...pii,
        phase: 'input',
        verdict: 'block',
        findings: { credit_card: 1 },
      },
    ],
  },
  {
    gateway_id: 'gw_sample',
    requested_model: 'claude-sonnet-4',
    model: 'claude-sonnet-4',
  },
  {
    verdict: 'block',
    status: 403,
    error_code: 'model_not_allowed',
    requested_model: 'o1-pro',
    model: undefined,
    output_tokens: 0,
    cost_usd: 0,
    policies: [
      {
        kind: 'model-filter',
        name: 'approved-models',
        phase: 'input',
        verdict: 'block',
        reason_code: 'model_not_allowed',
        latency_us: 2,
      },
    ],
  },
  {
    status: 504,
    error_code: 'upstream_timeout',
    output_tokens: 0,
    cost_usd: 0,
  },
  {
    status: 429,
    error_code: 'requests_per_minute',
    output_tokens: 0,
    cost_usd: 0,
  },
];

const events = Array.from({ length: 64 }, (_, index) =>
  sampleEvent({
    id: sampleId('evt', index + 1),
    created_at: fromNow(-index * index * 3 * 60_000),
    ...kinds[(index * 5) % kinds.length],
  }),
);

/** More on working days, and growing. */
const spend = Array.from({ length: 60 }, (_, index) => {
  const time = new Date(fromNow(-index * dayMs));
  const isWeekend = [0, 6].includes(time.getUTCDay());
  const usd = (isWeekend ? 4 : 18) * (1 + Math.sin(index) / 3);
  const day = time.toISOString().slice(0, 10);
  return [
    { day, model: 'gpt-4o', usd: usd * 0.6 },
    { day, model: 'claude-sonnet-4-20250514', usd: usd * 0.25 },
    { day, model: 'gpt-4o-mini', usd: usd * 0.1 },
    { day, model: 'text-embedding-3-large', usd: usd * 0.03 },
    { day, model: 'gemini-2.0-flash', usd: usd * 0.02 },
  ];
}).flat();

/** A portal in the middle of its work. */
export const demoWorld: World = {
  teams: [supportTeam, searchTeam],
  tokens,
  configurations: [
    tierThree,
    {
      ...tierThree,
      id: sampleId('cfg', 2),
      name: 'search-config',
      team_id: searchTeam.id,
    },
    { ...tierThree, id: sampleId('cfg', 3), name: 'support-internal-tools' },
  ],
  budgets: [supportBudget],
  events,
  spend,
  wallets: { [supportTeam.id]: 1689.42, [searchTeam.id]: 75 },
};
