import { builtInKinds } from '../kinds/registry';
import { type PolicyConfig } from './PolicyConfig';
import { readPolicyConfig } from './readPolicyConfig';

function read(text: string): PolicyConfig {
  const { config, source } = readPolicyConfig(text, builtInKinds);
  expect(source.faults).toEqual([]);
  return config!;
}

function policies(text: string) {
  return read(text).policies.map(({ name, kind, action, settings }) => ({
    name,
    kind: kind.kind,
    action,
    settings,
  }));
}

describe('the policies of a file', () => {
  it('mean the same in both shapes', () => {
    const list = policies(`
policies:
  - name: pii-detector
    type: pii_detection
    action: redact
    categories: [email]
  - name: rate-limit
    type: rate_limit
    max_requests_per_minute: 120
`);
    const chain = policies(`
policies:
  chain: [pii-detector, rate-limit]
policy:
  rate-limit:
    max_requests_per_minute: 120
  pii-detector:
    action: redact
    categories: [email]
`);
    expect(list).toEqual(chain);
  });

  it('apply in the order of the chain, whatever the order of the settings', () => {
    const names = policies(`
policies: { chain: [cost-limit, audit-logger] }
policy:
  audit-logger: {}
  cost-limit: { action: warn, daily_limit: 1 }
`).map(({ name }) => name);
    expect(names).toEqual(['cost-limit', 'audit-logger']);
  });

  it('have the name of their kind when they have none of their own', () => {
    expect(policies('policies: [{ type: log }]')).toMatchObject([
      { name: 'audit-logger' },
    ]);
  });

  it('take the action that their type stands for', () => {
    expect(policies('policies: [{ type: pii_redaction }]')).toMatchObject([
      { kind: 'pii-detector', action: 'redact' },
    ]);
    expect(
      policies(
        'policies: { chain: [pii_redaction] }\npolicy: { pii_redaction: {} }',
      ),
    ).toMatchObject([{ name: 'pii_redaction', action: 'redact' }]);
  });

  it('take the only action that their kind has', () => {
    expect(
      policies('policies: [{ type: model_filter, allowed_models: [m] }]'),
    ).toMatchObject([{ action: 'block' }]);
  });

  it('may have empty settings', () => {
    expect(
      policies(
        'policies: { chain: [audit-logger] }\npolicy:\n  audit-logger:\n',
      ),
    ).toMatchObject([{ kind: 'audit-logger', action: 'log' }]);
  });

  it('may tell a blocked caller something of their own', () => {
    const [policy] = read(
      'policies: [{ type: model_filter, allowed_models: [m], message: Ask in the channel. }]',
    ).policies;
    expect(policy.message).toBe('Ask in the channel.');
  });

  it('may be none', () => {
    expect(policies('policies:\n')).toEqual([]);
    expect(policies('policies: []\n')).toEqual([]);
  });
});

describe('the targets of a file', () => {
  it('take their provider from their id when only its secret is given', () => {
    const { targets } = read(`
providers:
  targets:
    - id: anthropic
      provider: { secret_key_ref: { env: TEAM_KEY } }
`);
    expect(targets).toMatchObject([
      {
        id: 'anthropic',
        provider: 'anthropic',
        secretRef: { env: 'TEAM_KEY' },
      },
    ]);
  });

  it('may name the provider beside its secret', () => {
    const { targets } = read(`
providers:
  targets:
    - id: eu
      provider: { name: openai, secret_key_ref: { store: openai-eu } }
`);
    expect(targets).toMatchObject([
      { id: 'eu', provider: 'openai', secretRef: { store: 'openai-eu' } },
    ]);
  });

  it.each([
    ['timeout: 30', { total: 30_000 }],
    ['timeout: 1.5', { total: 1500 }],
    ['timeout: 2m', { total: 120_000 }],
    [
      'timeout: { connect: 500ms, headers: 30s, idle: 1m, total: 5m }',
      { connect: 500, headers: 30_000, idle: 60_000, total: 300_000 },
    ],
    ['weight: 1', {}],
  ])('have their time limits in milliseconds: %s', (line, expected) => {
    const { targets } = read(
      `providers:\n  targets:\n    - id: sandbox\n      provider: sandbox\n      ${line}\n`,
    );
    expect(targets[0].timeouts).toEqual(expected);
  });
});

describe('the model groups of a file', () => {
  const models = 'models: [{ provider: openai, model: gpt-4o }]';
  const openai = 'targets: [{ id: openai, provider: openai }]';

  it('may stand at the top, among the providers, or at both places', () => {
    const { groups } = read(`
model_groups:
  - { name: a, ${models} }
providers:
  ${openai}
  model_groups:
    - { name: b, ${models} }
`);
    expect(groups.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('choose by weight, and every model has the same one, when nothing is said', () => {
    const { groups } = read(`model_groups: [{ name: a, ${models} }]`);
    expect(groups[0]).toMatchObject({
      strategy: 'weighted',
      models: [{ weight: 1 }],
    });
  });
});

describe('the rest of a file', () => {
  it('takes a version as text or as number', () => {
    expect(read('pack: { name: a, version: 1.0.0 }').version).toBe('1.0.0');
    expect(read('pack: { name: a, version: 2 }').version).toBe('2');
  });

  it('takes settings of the gateway and of routing', () => {
    const { gateway, routing } = read(`
gateway:
  websocket: { enabled: true, max_message_size_bytes: 1048576, idle_timeout_seconds: 300 }
  max_body_bytes: 1000
  timeouts: { total: 10m }
routing:
  max_attempts: 2
  breaker: { failure_threshold: 3, cooldown_seconds: 10 }
`);
    expect(gateway).toEqual({
      websocket: {
        enabled: true,
        max_message_size_bytes: 1_048_576,
        idle_timeout_seconds: 300,
      },
      max_body_bytes: 1000,
      timeouts: { total: 600_000 },
    });
    expect(routing).toEqual({
      max_attempts: 2,
      breaker: { failure_threshold: 3, cooldown_seconds: 10 },
    });
  });
});
