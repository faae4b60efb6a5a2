import { kt } from '../__testUtils__/kt';
import { temporaryFolder } from '../__testUtils__/temporaryFolder';

jest.setTimeout(60_000);

const folder = temporaryFolder();

folder.write(
  'policy-config.yaml',
  `policies:
  - name: mask
    type: pii_redaction
    categories: [email]
  - name: cards
    type: pii_detection
    action: block
    categories: [credit_card]
    when: { header: { x-team: shop }, model: claude-* }
  - name: models
    type: model_filter
    denied_models: [o1]
providers:
  targets:
    - id: main
      provider: anthropic
      secret_key_ref: { env: KT_TEST_KEY }
      pricing: { input: 1, output: 2 }
`,
);
folder.write('faulty.yaml', 'policies: [{ type: lg }]\n');

const explain = (args: string[], input?: string) =>
  kt(['policy', 'explain', ...args], {
    cwd: folder.path,
    env: { KT_TEST_KEY: undefined },
    input,
  });

describe('kt policy explain', () => {
  it('shows of each policy what it saw, found and decided', async () => {
    const { code, stdout, stderr } = await explain([
      ...['--input', 'Write to ada@example.com\nplease'],
      ...['--reply', 'I wrote to ada@example.com.'],
    ]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const shown = stdout.replace(/\d+\.\d+ ms/g, '# ms');
    expect(shown).toContain(`1. mask (pii-detector, redact)
   input   redact   saw 1 text, 31 characters; # ms
           email messages[0].content
             Write to «ada@example.com»\\nplease
`);
    expect(shown).toContain(`
           email choices[0].message.content
             I wrote to «ada@example.com».
2. cards (pii-detector, block)
   not asked: its "when" does not hold: model is claude-*, header x-team is shop
3. models (model-filter, block)
   input   allow    # ms

verdict  redact, status 200, # ms in the gateway
route    main (anthropic), model claude-`);
    expect(shown).toContain('"content": "Write to [EMAIL]\\nplease"');
    expect(shown).toContain('"content": "I wrote to [EMAIL]."');
  });

  it('says who ended the exchange', async () => {
    const { code, stdout } = await explain([
      ...['--input', 'Card 4111 1111 1111 1111', '--header', 'x-team=shop'],
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('Card «4111 1111 1111 1111»');
    expect(stdout).toContain('verdict  block, status 403');
    expect(stdout).toContain('error    input_blocked: The policy "cards"');
    expect(stdout).toContain('route    no provider was called');
    const refused = await explain(['--input', 'Hi', '--model', 'o1']);
    expect(refused.stdout).toContain(
      '1. mask (pii-detector, redact)\n   not asked: "models" had ended the exchange before\n',
    );
  });

  it('explains the body of a request, to programs', async () => {
    const body = {
      model: 'claude-x',
      messages: [{ role: 'user', content: 'ada@example.com' }],
      temperature: 0.5,
    };
    const { code, stdout } = await explain(
      ['--request', '-', '--format', 'json'],
      JSON.stringify(body),
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'redact',
      status: 200,
      policies: [
        {
          name: 'mask',
          looks: [
            {
              phase: 'input',
              saw: { texts: 1, characters: 15 },
              findings: [
                {
                  category: 'email',
                  place: 'messages[0].content',
                  start: 0,
                  end: 15,
                  excerpt: 'ada@example.com',
                },
              ],
            },
            { phase: 'output', verdict: 'allow', findings: [] },
          ],
        },
        { name: 'cards', not_asked: expect.any(String), looks: [] },
        { name: 'models' },
      ],
      route: { target_id: 'main', model: 'claude-x' },
      sent: {
        ...body,
        messages: [{ role: 'user', content: '[EMAIL]' }],
      },
    });
  });

  it('takes what the user says from standard input, and streams', async () => {
    const { code, stdout } = await explain(
      ['--stream', '--reply', 'ada@example.com'],
      'Hi there\n',
    );
    expect(code).toBe(0);
    expect(stdout).toContain('"content": "Hi there"');
    expect(stdout).toContain('"content": "[EMAIL]"');
  });

  it.each([
    [[], '', 2, 'No request to explain. Say one:'],
    [['--request', '-'], 'Hi', 2, 'is not the JSON of a request'],
    [['--input', 'a', '--request', 'b'], '', 2, 'cannot be used with'],
    [['--header', 'x'], 'Hi', 2, 'A header is given as name=value'],
    [['--file', 'faulty.yaml'], 'Hi', 1, 'faulty.yaml is faulty.'],
    [['--file', 'missing.yaml'], 'Hi', 2, 'missing.yaml cannot be read'],
  ])('refuses %j with "%s" as %d', async (args, input, code, message) => {
    const outcome = await explain(args, input);
    expect(outcome.stdout).toBe('');
    expect(outcome.stderr).toContain(message);
    expect(outcome.code).toBe(code);
  });
});
