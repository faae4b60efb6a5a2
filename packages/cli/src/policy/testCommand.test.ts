import { ktHere } from '../__testUtils__/ktHere';
import { temporaryFolder } from '../__testUtils__/temporaryFolder';

jest.setTimeout(60_000);

const folder = temporaryFolder();

const policies = `policies:
  - name: mask
    type: pii_redaction
    categories: [email]
  - name: pace
    type: rate_limit
    max_requests_per_minute: 2
providers:
  targets:
    - id: openai
      provider: openai
      secret_key_ref: { env: KT_TEST_KEY }
`;
folder.write('policy-config.yaml', policies);
folder.write(
  'policy-config.test.yaml',
  `tests:
  - name: masks an address
    input: Write to ada@example.com
    reply: I wrote to ada@example.com.
    expect:
      verdict: redact
      status: 200
      policy: mask
      findings: [email]
      sent: Write to [EMAIL]
      reply: I wrote to [EMAIL].
      headers: { x-keeptrusts-model: gpt-4o }
  - name: masks what is streamed, tool calls too
    input: [{ role: system, content: Be brief }, { role: user, content: Hi }]
    model: gpt-4o-mini
    stream: true
    reply:
      content: Ask ada@example.com
      tool_calls: [{ name: send, arguments: { to: ada@example.com } }]
    expect:
      sent: [Be brief, Hi]
      reply:
        content: Ask [EMAIL]
        tool_calls: [{ name: send, arguments: { to: '[EMAIL]' } }]
  - name: counts requests, anew in each test
    input: { messages: [{ role: user, content: Hi }], model: gpt-4o }
    repeat: 3
    expect: { status: 429, reason_code: requests_per_minute, sent: false }
`,
);
folder.write(
  'service.yaml',
  `policies:
  - name: outside
    type: external
    action: redact
    provider: webhook
    endpoint: https://moderation.example.com
tests:
  - name: lets nothing pass while the service does not answer
    input: Hello
    expect: { reason_code: policy_unavailable, sent: false }
  - name: lets pass in what nothing is found
    input: Hello
    services: { outside: [] }
    expect: { verdict: allow }
  - name: takes out what is found, on both ways
    input: Falcon, Falcon
    reply: About Falcon
    services: { outside: [{ category: code_name, text: Falcon }] }
    expect:
      findings: [code_name]
      sent: '[CODE_NAME], [CODE_NAME]'
      reply: About [CODE_NAME]
  - name: cannot take out what stands nowhere
    input: Hello
    services: { outside: [{ category: hate }] }
    expect: { verdict: block, findings: [hate], sent: false }
`,
);
folder.write(
  'baseline.yaml',
  'policies: [{ name: cards, type: pii_detection, action: block, categories: [credit_card] }]\n',
);
folder.write(
  'enforced.test.yaml',
  `tests:
  - name: names a policy of the baseline
    input: My card is 4111 1111 1111 1111
    expect: { verdict: block, policy: baseline/cards }
`,
);
folder.write('alone.yaml', policies);
folder.write(
  'inside.yaml',
  `${policies}tests:
  - name: passes
    input: Hi
    expect: { verdict: allow }
  - name: fails
    input: "one\\ntwo ada@example.com"
    expect: { verdict: block, policy: mask, sent: "one\\nto [EMAIL]" }
`,
);
folder.write('faulty.yaml', 'policies: [{ type: lg }]\n');
folder.write('typo.yaml', policies);
folder.write(
  'typo.test.yaml',
  'tests:\n  - name: a\n    input: b\n    expect: { verdit: block }\n',
);

const test = (...args: string[]) =>
  ktHere(['policy', 'test', ...args], { cwd: folder.path });

describe('kt policy test', () => {
  it('runs the tests beside the policy file, without a key', async () => {
    expect(await test()).toEqual({
      code: 0,
      stdout: `policy-config.yaml
  ok      masks an address
  ok      masks what is streamed, tool calls too
  ok      counts requests, anew in each test
3 tests: 3 ok, 0 failed.
`,
      stderr: '',
    });
  });

  it('shows what came in the place of what was expected', async () => {
    const { code, stdout } = await test('--file', 'inside.yaml');
    expect(stdout).toBe(`inside.yaml
  ok      passes
  failed  fails  inside.yaml:17:11
    verdict
      - block
      + redact
    sent
        one
      - to [EMAIL]
      + two [EMAIL]
2 tests: 1 ok, 1 failed (- is expected, + is what came).
`);
    expect(code).toBe(1);
  });

  it('annotates a failure at the line of its test', async () => {
    const { code, stdout } = await test('inside.yaml', '--format', 'github');
    expect(code).toBe(1);
    expect(stdout).toBe(
      '::error file=inside.yaml,line=17,col=11,title=policy test%3A fails::verdict%0A- block%0A+ redact%0Asent%0A  one%0A- to [EMAIL]%0A+ two [EMAIL]\n',
    );
  });

  it('reports to programs as JSON', async () => {
    const { code, stdout } = await test('inside.yaml', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout).files).toMatchObject([
      {
        file: 'inside.yaml',
        faults: [],
        tests: [
          { name: 'passes', ok: true, differences: [] },
          {
            name: 'fails',
            ok: false,
            file: 'inside.yaml',
            line: 17,
            differences: [
              { what: 'verdict', expected: 'block', actual: 'redact' },
              { what: 'sent' },
            ],
          },
        ],
      },
    ]);
  });

  it('runs only the tests that are asked for', async () => {
    const { code, stdout } = await test('--filter', 'ADDRESS');
    expect(code).toBe(0);
    expect(stdout).toContain('1 test: 1 ok');
    expect(await test('--filter', 'nothing')).toMatchObject({
      code: 2,
      stderr: 'There is no test with "nothing" in its name.\n',
    });
  });

  it('takes the tests of another file', async () => {
    const { code, stdout } = await test(
      ...['--file', 'alone.yaml', '--cases', 'policy-config.test.yaml'],
    );
    expect(code).toBe(0);
    expect(stdout).toContain('3 tests: 3 ok');
  });

  it('tests with the policies of a baseline too', async () => {
    const cases = ['alone.yaml', '--cases', 'enforced.test.yaml'];
    const { code, stdout } = await test(
      ...[...cases, '--baseline', 'baseline.yaml'],
    );
    expect(stdout).toBe(
      'alone.yaml\n  ok      names a policy of the baseline\n1 test: 1 ok, 0 failed.\n',
    );
    expect(code).toBe(0);
    expect(await test(...cases)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('There is no policy "baseline/cards".'),
    });
    const faulty = await test(...cases, '--baseline', 'faulty.yaml');
    expect(faulty.code).toBe(1);
    expect(faulty.stdout).toContain('faulty.yaml:1:20  error  unknown-kind');
  });

  it('lets a test say what a service finds', async () => {
    const { code, stdout } = await test('service.yaml');
    expect(stdout).toContain('4 tests: 4 ok, 0 failed.');
    expect(code).toBe(0);
  });

  it('tests several files in one call, and a pattern by itself', async () => {
    const { code, stdout } = await test('[ip]*.yaml');
    expect(code).toBe(1);
    expect(stdout).toContain('5 tests: 4 ok, 1 failed');
  });

  it('shows the faults of files, and does not run their tests', async () => {
    const { code, stdout } = await test('faulty.yaml', 'typo.yaml');
    expect(code).toBe(1);
    expect(stdout).toContain('faulty.yaml:1:20  error  unknown-kind');
    expect(stdout).toContain('typo.test.yaml:4:15  error  unknown-key');
    expect(stdout).toContain('fix: Did you mean "verdict"?');
    expect(stdout).toContain('2 faulty files not tested');
  });

  it.each([
    [['missing.yaml'], 'missing.yaml cannot be read: there is no such file.'],
    [['alone.yaml'], 'There are no tests: write them under "tests" in alone'],
    [
      ['alone.yaml', '--cases', 'missing.yaml'],
      'missing.yaml cannot be read: there is no such file.',
    ],
    [
      ['alone.yaml', 'inside.yaml', '--cases', 'x.yaml'],
      'With --cases, name only one policy file.',
    ],
  ])('ends with 2 when it is used as in %j', async (args, message) => {
    const { code, stdout, stderr } = await test(...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });
});
