import { casesOf, readCaseFile } from './readCases';

const policies = [
  { name: 'mask-contacts', effects: {} },
  { name: 'outside', effects: { services: [{}] } },
];

/** Faults of a file of cases, a line each. */
function faultsOf(text: string): string[] {
  return readCaseFile(text, policies).faults.map(
    ({ line, column, code, message, suggestion }) =>
      `${line}:${column} ${code}: ${message} ${suggestion ?? ''}`.trim(),
  );
}

function like(text: string | RegExp): unknown {
  return typeof text === 'string' ? text : expect.stringMatching(text);
}

const entry = (settings: string) => `tests:\n  - name: a\n    ${settings}\n`;
const stated = 'expect: { verdict: block }';

describe('a file of cases', () => {
  it('says what each case is, and where it stands', () => {
    const { cases, faults } = readCaseFile(
      `tests:
  - name: masks
    input: Write to ada@example.com
    expect: { sent: 'Write to [EMAIL]', policy: mask-contacts }
  - input: [{ role: user, content: Hi }]
    name: lets pass
    stream: true
    expect:
      verdict: allow
`,
      policies,
    );
    expect(faults).toEqual([]);
    expect(cases).toEqual([
      {
        name: 'masks',
        input: 'Write to ada@example.com',
        expect: { sent: 'Write to [EMAIL]', policy: 'mask-contacts' },
        repeat: 1,
        line: 2,
        column: 11,
      },
      {
        name: 'lets pass',
        input: [{ role: 'user', content: 'Hi' }],
        stream: true,
        expect: { verdict: 'allow' },
        repeat: 1,
        line: 6,
        column: 11,
      },
    ]);
  });

  it.each([
    ['one that is empty', '', '1:1 schema: The file has to be a map.'],
    [
      'a key that nothing reads',
      entry(`input: b\n    expct: {}\n    ${stated}`),
      '4:5 unknown-key: "expct" is not a setting here. Did you mean "expect"?',
    ],
    [
      'a verdict that is none',
      entry('input: b\n    expect: { verdict: blocked }'),
      '4:24 schema: "tests[0].expect.verdict" has to be one of allow, log, warn, redact, escalate, block. Did you mean "block"?',
    ],
    [
      'a reason that is none',
      entry('input: b\n    expect: { reason_code: input_blockd }'),
      /^4:28 schema: .* Did you mean "input_blocked"\?$/,
    ],
    [
      'a policy that is not there',
      entry('input: b\n    expect: { policy: mask-contact }'),
      '4:23 unknown-policy: There is no policy "mask-contact". Did you mean "mask-contacts"?',
    ],
    [
      'what a service finds that no policy asks',
      entry(`input: b\n    services: { mask-contacts: [] }\n    ${stated}`),
      '4:17 unknown-policy: There is no policy "mask-contacts" that asks a service. Those that do: outside.',
    ],
    [
      'a message without a role',
      entry(`input: [{ content: b }]\n    ${stated}`),
      '3:15 schema: "tests[0].input[0].role" is missing: a text is needed. role: user',
    ],
    [
      'a typo in a reply',
      entry(`input: b\n    reply: { contnt: c }\n    ${stated}`),
      '4:14 unknown-key: "contnt" is not a setting here. Did you mean "content"?',
    ],
    [
      'a header that is a number',
      entry(`input: b\n    headers: { x-n: 1 }\n    ${stated}`),
      '4:21 schema: "tests[0].headers.x-n" has to be a text. x-n: "1"',
    ],
    [
      'nothing to compare with',
      entry('input: b'),
      /^2:5 schema: "tests\[0\]\.expect" is missing/,
    ],
  ])('is refused with %s', (_what, text, fault) => {
    const { cases } = readCaseFile(text, policies);
    expect(cases).toEqual([]);
    expect(faultsOf(text)).toEqual([like(fault)]);
  });

  it('may expect any policy where nobody says which there are', () => {
    const text = entry('input: b\n    expect: { policy: x }');
    expect(readCaseFile(text).faults).toEqual([]);
  });

  it('takes a whole request and a whole completion as they are', () => {
    const { cases } = readCaseFile(
      entry(
        `input: { model: m, messages: [], n: 2 }\n    reply: { id: x, choices: [{ message: { content: c, audio: {} } }] }\n    ${stated}`,
      ),
    );
    expect(cases).toMatchObject([
      {
        input: { model: 'm', messages: [], n: 2 },
        reply: { id: 'x', choices: [{ message: { content: 'c', audio: {} } }] },
      },
    ]);
  });
});

describe('a policy file', () => {
  it('can hold its cases itself', () => {
    const text = `policies: []\n${entry(`input: b\n    ${stated}`)}`;
    expect(casesOf(text)).toMatchObject([{ name: 'a', line: 3, column: 11 }]);
  });

  it.each(['', 'policies: []', 'tests: 3', '{'])(
    'that has none has none: %j',
    text => expect(casesOf(text)).toEqual([]),
  );
});
