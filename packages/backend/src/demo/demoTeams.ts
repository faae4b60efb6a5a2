import { type DemoTeamPlan } from './DemoTeam';

/** The teams of the demo. The first one gives the key that is shown to whoever starts the portal. */
export const demoTeams: readonly DemoTeamPlan[] = [
  {
    name: 'search',
    owner: 'group:default/search-team',
    template: 'tier-2-internal',
    wallet: 1500,
    dailyBudget: 100,
    keys: [
      {
        name: 'search-team-prod',
        expiresIn: '90d',
        entityRefs: ['component:default/search-summaries'],
        traffic: {
          perDay: 130,
          stream: 0.2,
          redacted: 0.04,
          blocked: 0.004,
          blockedBy: { 'rate-limit': 1 },
          failed: 0.006,
          models: { 'gpt-4o-mini': 0.7, 'gpt-4o': 0.3 },
        },
      },
      {
        name: 'search-team-notebooks',
        expiresIn: '7d',
        entityRefs: ['component:default/relevance-notebooks'],
        traffic: {
          perDay: 25,
          stream: 0.6,
          redacted: 0.08,
          blocked: 0.02,
          blockedBy: { 'rate-limit': 1 },
          failed: 0.01,
          models: { 'gpt-4o': 0.6, 'claude-sonnet-4-20250514': 0.4 },
        },
      },
      { name: 'search-team-old-laptop', isRevoked: true },
    ],
  },
  {
    name: 'support-team',
    owner: 'group:default/support-team',
    template: 'tier-3-customer-facing',
    wallet: 5000,
    dailyBudget: 500,
    keys: [
      {
        name: 'support-team-gw-key',
        expiresIn: '60d',
        entityRefs: ['component:default/customer-support-bot'],
        traffic: {
          perDay: 190,
          stream: 0.9,
          redacted: 0.17,
          blocked: 0.012,
          blockedBy: { 'rate-limit': 0.4, 'model-filter': 0.6 },
          failed: 0.008,
          models: { 'gpt-4o': 0.75, 'gpt-4o-mini': 0.25 },
        },
      },
      {
        name: 'support-team-triage',
        expiresIn: '30d',
        entityRefs: ['component:default/ticket-triage'],
        traffic: {
          perDay: 60,
          stream: 0,
          redacted: 0.3,
          blocked: 0.006,
          blockedBy: { 'rate-limit': 1 },
          failed: 0.004,
          models: { 'gpt-4o-mini': 1 },
        },
      },
    ],
  },
];

/** What has to be in the catalog before anybody can do what the demo is about. */
export const demoEntities: readonly string[] = [
  'user:default/priya.raman',
  'group:default/platform-team',
  ...demoTeams.map(({ owner }) => owner),
  ...demoTeams
    .flatMap(({ keys }) => keys)
    .flatMap(({ entityRefs = [] }) => entityRefs),
  'api:default/keeptrusts-gateway-api',
  'template:default/ai-team-onboard',
];
