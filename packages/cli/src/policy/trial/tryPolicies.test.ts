import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import {
  lintPolicyConfig,
  readTemplate,
  templateNames,
  type PolicyConfig,
} from '@keeptrusts/policy';
import { type Completion } from './Completion';
import { requestBody, type Saying } from './requestBody';
import { toCompletion } from './toCompletion';
import { tryPolicies } from './tryPolicies';

function configOf(yaml: string): PolicyConfig {
  const { config, faults } = lintPolicyConfig(yaml);
  if (!config) throw new Error(faults.map(({ message }) => message).join('\n'));
  return config;
}

function trial(
  yaml: string,
  said: Saying,
  more: { completion?: Completion; repeat?: number } = {},
) {
  const config = configOf(yaml);
  return tryPolicies(config, {
    body: requestBody(said, config),
    headers: {},
    completion: toCompletion(),
    repeat: 1,
    ...more,
  });
}

const mask = 'policies: [{ type: pii_redaction, categories: [email] }]\n';

describe('a trial', () => {
  it.each(templateNames())('has a model for the template %s', async name => {
    const { status, reply } = await trial(readTemplate(name)!, { input: 'Hi' });
    expect(status).toBe(200);
    expect(reply?.content).toMatch(/^Understood\./);
  });

  it.each([
    [
      'a group',
      'model_groups: [{ name: g, models: [{ provider: openai, model: gpt-4o }] }]',
      'g',
    ],
    [
      'a target',
      'providers: { targets: [{ id: a, provider: openai, model: gpt-4o-mini }] }',
      'gpt-4o-mini',
    ],
    [
      'the only provider',
      'providers: { targets: [{ id: a, provider: anthropic }] }',
      expect.stringMatching(/^claude-/),
    ],
    [
      'an allow-list',
      'policies: [{ type: model_filter, allowed_models: [mine, "x-*"] }]',
      'mine',
    ],
    [
      'what is not denied',
      'policies: [{ type: model_filter, denied_models: [gpt-4o] }]\nproviders: { targets: [{ id: a, provider: openai }, { id: b, provider: openai, model: gpt-4.1 }] }',
      'gpt-4.1',
    ],
  ])(
    'asks for a model of %s where nobody names one',
    async (_of, yaml, model) => {
      const { status, event } = await trial(yaml, { input: 'Hi' });
      expect(event.requested_model).toEqual(model);
      expect(status).toBe(200);
    },
  );

  it.each([false, true])(
    'brings the whole reply to the client, stream: %j',
    async stream => {
      const said = { input: 'Hi', stream };
      const { reply } = await trial(mask, said, {
        completion: toCompletion({
          content: 'Für 👩‍👩‍👧 ada@example.com\n',
          reasoning_content: 'Think of bob@example.com',
          tool_calls: [
            { name: 'a', arguments: { to: ['ada@example.com'] } },
            { name: 'b', arguments: '{"n": 1}' },
          ],
        }),
      });
      expect(reply).toEqual({
        content: 'Für 👩‍👩‍👧 [EMAIL]\n',
        reasoning_content: 'Think of [EMAIL]',
        tool_calls: [
          { name: 'a', arguments: '{"to":["[EMAIL]"]}' },
          { name: 'b', arguments: '{"n": 1}' },
        ],
      });
    },
  );

  it('says why a stream broke off', async () => {
    const { error, event, status } = await trial(
      'policies: [{ name: no, type: pii_detection, action: block, categories: [email] }]',
      { input: 'Hi', stream: true },
      { completion: toCompletion('Here it is: ada@example.com') },
    );
    expect(error).toMatchObject({ code: 'output_blocked', policy: 'no' });
    expect(event.verdict).toBe('block');
    expect(status).toBe(200);
  });

  it('starts with budgets and rates of its own', async () => {
    const yaml =
      'policies: [{ type: rate_limit, max_requests_per_minute: 1 }]\n';
    const twice = await trial(yaml, { input: 'Hi' }, { repeat: 2 });
    expect(twice.status).toBe(429);
    expect(twice.sent).toBeUndefined();
    expect((await trial(yaml, { input: 'Hi' })).status).toBe(200);
  });

  it('does not use the network: who asks another service gets no answer', async () => {
    let calls = 0;
    const service = createServer((_request, response) => {
      calls++;
      response.end('{}');
    });
    await once(service.listen(0, '127.0.0.1'), 'listening');
    const { port } = service.address() as AddressInfo;
    const { status, error } = await trial(
      `policies: [{ name: ask, type: external, provider: webhook, endpoint: "http://127.0.0.1:${port}/", action: block }]`,
      { input: 'Hi' },
    );
    await once(service.close(), 'close');
    expect(calls).toBe(0);
    expect(status).toBe(503);
    expect(error).toMatchObject({ code: 'policy_unavailable', policy: 'ask' });
  });
});
