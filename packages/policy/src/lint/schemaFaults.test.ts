import { builtInKinds } from '../kinds/registry';
import { lintPolicyConfig } from './lintPolicyConfig';
import { mark, unmark } from './__testUtils__/marks';

const target = (lines: string) =>
  `providers:\n  targets:\n    - id: mine\n      provider: openai\n${lines}`;
const pii = (lines: string) =>
  `policies:\n  - type: pii_detection\n    action: redact\n${lines}`;
const group = (lines: string) => `model_groups:\n  - name: g\n${lines}`;

type Row = [
  mistake: string,
  file: string,
  message: string,
  suggestion: string | undefined,
];

/** What lint says of a file, with «marks» where it points at. */
function lint(file: string) {
  const text = unmark(file);
  return lintPolicyConfig(text).faults.map(
    ({ code, message, suggestion, ...place }) => ({
      code,
      file: mark(text, place),
      message,
      suggestion,
    }),
  );
}

describe('an unknown key', () => {
  it.each<Row>([
    [
      'of a target',
      target('      «base_ulr»: https://x.example\n'),
      '"base_ulr" is not a setting here.',
      'Did you mean "base_url"?',
    ],
    [
      'of a nested provider',
      'providers:\n  targets:\n    - id: openai\n      provider:\n        secret_key_ref: { env: X }\n        «nmae»: openai\n',
      '"nmae" is not a setting here.',
      'Did you mean "name"?',
    ],
    [
      'of a secret',
      target('      secret_key_ref: { «envv»: X }\n'),
      '"envv" is not a setting here.',
      'Did you mean "env"?',
    ],
    [
      'of time limits',
      target('      timeout: { «conect»: 3s }\n'),
      '"conect" is not a setting here.',
      'Did you mean "connect"?',
    ],
    [
      'of a redaction',
      pii('    redaction: { «marker_fromat»: label }\n'),
      '"marker_fromat" is not a setting here.',
      'Did you mean "marker_format"?',
    ],
    [
      'of markers',
      pii('    redaction: { custom_markers: { «emial»: X } }\n'),
      '"emial" is not a setting here.',
      'Did you mean "email"?',
    ],
    [
      'of a model in a group',
      group('    models: [{ provider: openai, model: m, «wieght»: 1 }]\n'),
      '"wieght" is not a setting here.',
      'Did you mean "weight"?',
    ],
    [
      'of the gateway',
      'gateway:\n  websocket:\n    «enable»: true\n',
      '"enable" is not a setting here.',
      'Did you mean "enabled"?',
    ],
    [
      'of a breaker',
      'routing: { breaker: { «threshold»: 3 } }\n',
      '"threshold" is not a setting here.',
      'Known settings: failure_threshold, cooldown_seconds.',
    ],
    [
      'of the pack',
      'pack: { name: a, «author»: b }\n',
      '"author" is not a setting here.',
      'Known settings: name, version, enabled, title, description, enforces.',
    ],
    [
      'that JavaScript knows',
      '«__proto__»:\n  polluted: true\n',
      '"__proto__" is not a setting here.',
      'Known settings: pack, providers, model_groups, gateway, routing, policies, policy, tests.',
    ],
  ])('%s', (_, file, message, suggestion) => {
    expect(lint(file)).toEqual([
      { code: 'unknown-key', file, message, suggestion },
    ]);
  });
});

describe('a faulty value', () => {
  it.each<Row>([
    [
      'a text where a list is needed',
      pii('    categories: «email»\n'),
      '"policies[0].categories" has to be a list.',
      'categories:\n  - email',
    ],
    [
      'an empty list',
      pii('    «categories»: []\n'),
      '"policies[0].categories" needs at least one entry.',
      undefined,
    ],
    [
      'a mistyped entry of a list',
      pii('    categories: [email, «phones»]\n'),
      '"policies[0].categories[1]" has to be one of email, phone, credit_card, us_ssn, us_itin, uk_nino, uk_nhs, national_id … and 12 more.',
      'Did you mean "phone"?',
    ],
    [
      'an entry that is nothing like the others',
      pii('    categories: [email, «pets»]\n'),
      '"policies[0].categories[1]" has to be one of email, phone, credit_card, us_ssn, us_itin, uk_nino, uk_nhs, national_id, eu_vat, passport, drivers_licence, iban, bank_account, bank_routing, crypto_address, ip_address, mac_address, person_name, postal_address, date_of_birth.',
      undefined,
    ],
    [
      'a mistyped choice',
      pii('    redaction: { marker_format: «labels» }\n'),
      '"policies[0].redaction.marker_format" has to be one of label, asterisks, partial.',
      'Did you mean "label"?',
    ],
    [
      'an action that the kind cannot take',
      'policies:\n  - type: rate_limit\n    max_requests_per_minute: 3\n    action: «warn»\n',
      '"policies[0].action" has to be block.',
      'action: block',
    ],
    [
      'a YAML 1.1 truth',
      'gateway:\n  websocket:\n    enabled: «yes»\n',
      '"gateway.websocket.enabled" has to be true or false.',
      'enabled: true',
    ],
    [
      'a number where a text is needed',
      target('      headers:\n        x-tenant: «7»\n'),
      '"providers.targets[0].headers.x-tenant" has to be a text.',
      'x-tenant: "7"',
    ],
    [
      'an amount with its currency',
      'policies:\n  - type: cost_limit\n    action: block\n    daily_limit: «$50»\n',
      '"policies[0].daily_limit" has to be a number.',
      'daily_limit: 50',
    ],
    [
      'a number that is too large',
      'routing:\n  max_attempts: «50»\n',
      '"routing.max_attempts" has to be at most 10.',
      'max_attempts: 10',
    ],
    [
      'a limit of nothing',
      'policies:\n  - type: rate_limit\n    max_requests_per_minute: «0»\n',
      '"policies[0].max_requests_per_minute" has to be more than 0.',
      undefined,
    ],
    [
      'part of a request',
      'policies:\n  - type: rate_limit\n    max_requests_per_minute: «1.5»\n',
      '"policies[0].max_requests_per_minute" has to be a whole number.',
      undefined,
    ],
    [
      'a number that is none',
      'policies:\n  - type: rate_limit\n    max_requests_per_minute: «.nan»\n',
      '"policies[0].max_requests_per_minute" has to be a number.',
      undefined,
    ],
    [
      'an address without its scheme',
      target('      base_url: «llm.example.com/v1»\n'),
      '"providers.targets[0].base_url" has to be an address that begins with http:// or https://.',
      'base_url: https://llm.example.com/v1',
    ],
    [
      'an address of another scheme',
      target('      base_url: «ftp://llm.example.com/v1»\n'),
      '"providers.targets[0].base_url" has to be an address that begins with http:// or https://.',
      'base_url: https://llm.example.com/v1',
    ],
    [
      'a message that is too long',
      `policies:\n  - type: log\n    message: «${'x'.repeat(501)}»\n`,
      '"policies[0].message" is longer than 500 characters.',
      undefined,
    ],
    [
      'an empty name',
      group('    models: [{ provider: openai, model: «""» }]\n'),
      '"model_groups[0].models[0].model" is an empty text.',
      'model: gpt-4o',
    ],
    [
      'a missing price',
      target('      «pricing»: { input: 3 }\n'),
      '"providers.targets[0].pricing.output" is missing: a number is needed.',
      'output: 2.5',
    ],
    [
      'a missing provider',
      'providers:\n  targets:\n    - «id»: mine\n',
      '"providers.targets[0].provider" is missing.',
      'provider: openai',
    ],
    [
      'a policy without a type',
      'policies:\n  - «name»: a\n    action: block\n',
      '"policies[0].type" is missing.',
      `type: pii_detection  # or ${builtInKinds.types.slice(1).join(', ')}`,
    ],
    [
      'a policy that is no map',
      'policies:\n  - «pii_detection»\n',
      '"policies[0]" has to be a map.',
      undefined,
    ],
    [
      'a chain that is no list',
      'policies:\n  chain: «audit-logger»\n',
      '"policies.chain" has to be a list.',
      'chain:\n  - audit-logger',
    ],
    [
      'policies that are a text',
      'policies: «pii_detection»\n',
      '"policies" has to be a list of policies, or a map with a chain.',
      'policies:\n  - type: pii_detection\n    action: redact',
    ],
    [
      'a file that is a list',
      '«- a»\n- b\n',
      'The file has to be a map.',
      undefined,
    ],
    [
      'a file that is a text',
      '«hello»\n',
      'The file has to be a map.',
      undefined,
    ],
    [
      'a group without models',
      'model_groups:\n  - name: g\n    «models»: []\n',
      '"model_groups[0].models" needs at least one entry.',
      undefined,
    ],
    [
      'a model of a group without a provider',
      group('    models: [{ «model»: m }]\n'),
      'A model of a group needs its provider.',
      'provider: openai',
    ],
    [
      'more policies than anybody can follow',
      `«policies»:\n${'  - type: log\n'.repeat(101)}`,
      '"policies" has more than 100 entries.',
      undefined,
    ],
  ])('%s', (_, file, message, suggestion) => {
    expect(lint(file)).toEqual([{ code: 'schema', file, message, suggestion }]);
  });
});

describe('a value that may have several forms', () => {
  it.each<Row>([
    [
      'a mistyped provider',
      'providers:\n  targets:\n    - id: a\n      provider: «opnai»\n',
      '"providers.targets[0].provider" has to be one of openai, anthropic, azure-openai, gemini, bedrock, ollama, openai-compatible, sandbox.',
      'Did you mean "openai"?',
    ],
    [
      'a nested provider whose secret is empty',
      'providers:\n  targets:\n    - id: openai\n      provider:\n        «secret_key_ref»: {}\n',
      '"providers.targets[0].provider.secret_key_ref" takes either env, the name of an environment variable, or store, the name of a stored secret.',
      'secret_key_ref:\n  env: OPENAI_API_KEY',
    ],
    [
      'a nested provider under an id that names none',
      'providers:\n  targets:\n    - «id»: mine\n      provider:\n        secret_key_ref: { env: X }\n',
      'The target "mine" does not name its provider, and its id is not the name of one.',
      'provider:\n  name: openai  # or anthropic, azure-openai, gemini, bedrock, ollama, openai-compatible, sandbox',
    ],
    [
      'a secret with two places',
      target('      «secret_key_ref»: { env: X, store: y }\n'),
      '"providers.targets[0].secret_key_ref" takes either env, the name of an environment variable, or store, the name of a stored secret.',
      'secret_key_ref:\n  env: OPENAI_API_KEY',
    ],
    [
      'an empty secret',
      target('      secret_key_ref:\n        «env»:\n'),
      '"providers.targets[0].secret_key_ref.env" has to be a text.',
      'env: OPENAI_API_KEY',
    ],
    [
      'a duration that is none',
      target('      timeout: «30x»\n'),
      '"providers.targets[0].timeout" is not a duration such as 30s, 15m or 24h.',
      undefined,
    ],
    [
      'a duration longer than any timer',
      target('      timeout: «30d»\n'),
      '"providers.targets[0].timeout" is longer than a day.',
      undefined,
    ],
    [
      'a number of seconds longer than any timer',
      target('      timeout: { idle: «1e6» }\n'),
      '"providers.targets[0].timeout.idle" is longer than a day.',
      undefined,
    ],
    [
      'a header over two lines',
      target('      headers: { x-tenant: «"a\\nb"» }\n'),
      '"providers.targets[0].headers.x-tenant" has characters that no header can carry.',
      undefined,
    ],
    [
      'a header that is no name',
      target('      headers: { «x tenant»: a }\n'),
      '"providers.targets[0].headers.x tenant" is not the name of a header that a target can set.',
      undefined,
    ],
    [
      'a header that frames the message',
      target('      headers: { «Content-Length»: "3" }\n'),
      '"providers.targets[0].headers.Content-Length" is not the name of a header that a target can set.',
      undefined,
    ],
    [
      'a duration of the wrong type',
      target('      timeout: «true»\n'),
      '"providers.targets[0].timeout" has to be a number or a text or a map.',
      undefined,
    ],
    [
      'one of several durations',
      target('      timeout: { connect: «soon» }\n'),
      '"providers.targets[0].timeout.connect" is not a duration such as 30s, 15m or 24h.',
      undefined,
    ],
    [
      'a version that is neither text nor number',
      'pack:\n  name: a\n  version: «true»\n',
      '"pack.version" has to be a text or a number.',
      undefined,
    ],
  ])('%s', (_, file, message, suggestion) => {
    expect(lint(file)).toEqual([{ code: 'schema', file, message, suggestion }]);
  });

  it.each([
    [
      'in place of the reference',
      'secret_key_ref: sk-live-4mYJc0Vd2X9r7Tq1Lk5W',
      '"providers.targets[0].secret_key_ref" has to be a map.',
      'secret_key_ref:\n  env: OPENAI_API_KEY',
    ],
    [
      'in place of a name',
      'secret_key_ref: { env: sk-live-4mYJc0Vd2X9r7Tq1Lk5W }',
      '"providers.targets[0].secret_key_ref.env" is not the name of an environment variable.',
      'env: OPENAI_API_KEY',
    ],
  ])(
    'never repeats a secret that was written %s',
    (_, line, message, suggestion) => {
      const { faults } = lintPolicyConfig(target(`      ${line}\n`), {
        isSecretSet: () => false,
      });
      expect(faults).toEqual([
        expect.objectContaining({ message, suggestion }),
      ]);
      expect(JSON.stringify(faults)).not.toContain('sk-live');
    },
  );
});
