import { lintPolicyConfig } from '../../lint/lintPolicyConfig';
import { faultsOf, onlyPolicy } from '../__testUtils__/onlyPolicy';
import { checkContext } from './__testUtils__/checkContext';
import { inspect } from './__testUtils__/inspect';
import {
  ServiceDouble,
  type ServiceAnswer,
} from './__testUtils__/ServiceDouble';

const entry = (settings: string) =>
  `type: external, action: block, ${settings}`;

/** Messages about a policy of these settings. */
const messages = (settings: string) =>
  lintPolicyConfig(`policies: [{ ${entry(settings)} }]`).faults.map(
    ({ message }) => message,
  );

describe('the settings of external-moderation', () => {
  it('need no address for OpenAI, only a key', () => {
    const { settings, effects } = onlyPolicy(
      entry('provider: openai-moderation, secret_key_ref: { env: KEY }'),
    );
    expect(settings).toMatchObject({
      threshold: 0.5,
      timeout: 5000,
      max_chars: 200_000,
    });
    expect(effects.services).toEqual([
      { endpoint: undefined, secretRef: { env: 'KEY' } },
    ]);
    expect(effects.checks!.map(({ phases }) => phases)).toEqual([
      ['input'],
      ['output'],
    ]);
    expect(messages('provider: openai-moderation')).toEqual([
      '"policies[0].secret_key_ref" is missing: OpenAI asks for a key.',
    ]);
  });

  it.each(['presidio', 'webhook'])('need an address for %s', provider => {
    expect(messages(`provider: ${provider}`)).toEqual([
      `"policies[0].endpoint" is missing: there is no ${provider} that all could ask.`,
    ]);
    const endpoint = "endpoint: 'http://a.example/b'";
    expect(messages(`provider: ${provider}, ${endpoint}`)).toEqual([]);
  });

  it.each([
    "endpoint: 'ftp://a.example'",
    'endpoint: a.example',
    'threshold: 1.5',
    'timeout: soon',
    'max_chars: 0',
    'categories: []',
    "categories: ['a person']",
    'language: english',
  ])('do not take %s', setting => {
    const endpoint = setting.startsWith('endpoint')
      ? ''
      : "endpoint: 'http://a.example'";
    expect(
      faultsOf(entry(`provider: presidio, ${setting}, ${endpoint}`)),
    ).toEqual([expect.stringContaining('schema policies[0].')]);
  });

  it('know the categories of OpenAI, and that only presidio has a language', () => {
    const openai =
      'provider: openai-moderation, secret_key_ref: { env: KEY }, categories: [hate, violense]';
    expect(messages(openai)).toEqual([
      '"policies[0].categories[1]" is not a category of OpenAI\'s, which has "violence".',
    ]);
    expect(messages(`${openai}, endpoint: 'http://a.example'`)).toEqual([]);
    expect(
      messages("provider: webhook, endpoint: 'http://a.example', language: en"),
    ).toEqual(['"policies[0].language" is for presidio only.']);
  });

  it('are told where their secret is not set', () => {
    const { faults } = lintPolicyConfig(
      `policies:
  - type: external
    action: warn
    provider: openai-moderation
    secret_key_ref: { env: MODERATION_KEY }
`,
      { isSecretSet: () => false },
    );
    expect(faults).toEqual([
      expect.objectContaining({
        code: 'undefined-secret',
        severity: 'warning',
        line: 5,
        path: 'policies[0].secret_key_ref.env',
        message:
          'The policy "external-moderation" takes its key from the environment variable MODERATION_KEY, which is not set here.',
        suggestion: 'export MODERATION_KEY=…',
      }),
    ]);
  });
});

describe('a service that misbehaves', () => {
  let service: ServiceDouble;
  beforeAll(async () => {
    service = await ServiceDouble.start();
  });
  afterAll(() => service.stop());

  const canaries = ['canary-text', 'canary-secret'];
  const ask = (provider: string, more = '') =>
    inspect(
      `provider: ${provider}, endpoint: '${service.url}', secret_key_ref: { env: KEY } ${more}`,
      ['canary-text'],
      { context: checkContext({ KEY: 'canary-secret' }) },
    );
  const say =
    (text: string, status = 200): ServiceAnswer =>
    response =>
      response.writeHead(status).end(text);

  const faults: [name: string, answer: ServiceAnswer, told: RegExp][] = [
    ['fails', say('canary-text', 500), /answered with status 500\.$/],
    ['turns the key down', say('canary-secret', 401), /status 401\.$/],
    [
      'sends us elsewhere',
      response =>
        response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      /answered with status 302\.$/,
    ],
    ['says nothing', say(''), /no JSON\.$/],
    ['repeats the text', say('canary-text canary-secret'), /no JSON\.$/],
    ['says null', say('null'), /another form\.$/],
    [
      'has keys of its own',
      say(
        '{"canary-text":1,"results":[{"category_scores":{"canary-text":"x"}}],"findings":[{"category":"canary text"}]}',
      ),
      /another form/,
    ],
    ['says too much', say('x'.repeat(2_000_000)), /did not answer\.$/],
    ['hangs up', response => response.destroy(), /did not answer\.$/],
    [
      'hangs up in between',
      response => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('[');
        setImmediate(() => response.destroy());
      },
      /did not answer\.$/,
    ],
  ];

  describe.each(['openai-moderation', 'presidio', 'webhook'])(
    '%s',
    provider => {
      it.each(faults)(
        'that %s is told of without what it said',
        async (_, answer, told) => {
          service.answer(answer);
          const error: Error = await ask(provider).then(
            () => new Error('it was trusted'),
            thrown => thrown,
          );
          expect(error.message).toMatch(told);
          expect(error.message).toContain(
            `The moderation service ${provider} `,
          );
          for (const canary of canaries) {
            expect(`${error.message} ${error.cause}`).not.toContain(canary);
          }
        },
      );

      it('is not waited for longer than is set', async () => {
        service.answer(() => {});
        await expect(ask(provider, ', timeout: 0.05')).rejects.toThrow(
          'did not answer',
        );
      });

      it('is not asked when there is nothing to judge', async () => {
        service.answer(say('', 500));
        await expect(
          inspect(`provider: ${provider}, endpoint: '${service.url}'`, [
            '',
            ' ',
          ]),
        ).resolves.toEqual([]);
        expect(service.seen).toEqual([]);
      });

      it('is not asked about more than is allowed', async () => {
        service.answer(say('', 500));
        await expect(
          inspect(
            `provider: ${provider}, endpoint: '${service.url}', max_chars: 10`,
            ['canary', 'canary'],
          ),
        ).rejects.toThrow(
          'There are 12 characters to judge, more than max_chars (10).',
        );
        expect(service.seen).toEqual([]);
      });
    },
  );

  it.each([
    [{}, 'The environment variable KEY is not set.'],
    [
      { KEY: 'canary\nsecret' },
      'The environment variable KEY is more than one line of text.',
    ],
  ])('is not asked with the secrets %j', async (secrets, message) => {
    service.answer(say('', 500));
    await expect(
      inspect(
        `provider: webhook, endpoint: '${service.url}', secret_key_ref: { env: KEY }`,
        ['a'],
        { context: checkContext(secrets) },
      ),
    ).rejects.toThrow(message);
    expect(service.seen).toEqual([]);
  });

  it('is given up when the client goes', async () => {
    const client = new AbortController();
    service.answer(() => client.abort());
    const context = checkContext({}, client.signal);
    const settings = `provider: webhook, endpoint: '${service.url}'`;
    await expect(inspect(settings, ['a'], { context })).rejects.toThrow();
    await expect(inspect(settings, ['a'], { context })).rejects.toThrow();
    expect(service.seen).toHaveLength(1);
  });
});
