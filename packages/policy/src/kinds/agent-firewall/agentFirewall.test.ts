import { type ToolCall } from '../../check/Check';
import {
  aReply,
  aRequest,
  categoriesOf,
} from '../../check/__testUtils__/subjects';
import { faultsOf, onlyPolicy } from '../__testUtils__/onlyPolicy';

const call = (name: string, args: unknown): ToolCall => ({
  name,
  arguments: typeof args === 'string' ? args : JSON.stringify(args),
});
const calling = (...toolCalls: ToolCall[]) => aReply(undefined, { toolCalls });
const firewall = (settings: string) =>
  `type: agent_firewall, action: block, ${settings}`;

const names = firewall(
  'allowed_tools: [search, "read_*"], blocked_tools: ["*_secret"]',
);
const schema = firewall(
  'schemas: { pay: { type: object, properties: { amount: { type: number, maximum: 100 } }, required: [amount], additionalProperties: false } }',
);
const limits = firewall(
  'transaction_limits: [{ tool: "pay*", amount: amount, max: 100, max_total: 150, max_calls: 3 }]',
);

describe('agent-firewall', () => {
  it('looks at tools, and has to be told what to do', () => {
    const { effects } = onlyPolicy(names);
    expect(effects.checks?.map(({ phases }) => phases)).toEqual([['tool']]);
    expect(faultsOf('type: agent_firewall, blocked_tools: [a]')).toEqual([
      'missing-action policies[0]',
    ]);
  });

  describe('of a request', () => {
    it('lets allowed tools be offered', async () => {
      const subject = aRequest({ offeredTools: ['search', 'read_file'] });
      expect(await categoriesOf(names, subject)).toEqual([]);
    });

    it.each([
      ['a tool that is not allowed', 'exec', 'tool_offered'],
      ['a tool that is blocked and allowed', 'read_secret', 'tool_offered'],
      ['a blocked tool in capitals', 'READ_SECRET', 'tool_offered'],
      ['an allowed tool in capitals', 'Search', 'tool_offered'],
      ['a name with a foreign letter', 'se\u0430rch', 'tool_name_malformed'],
      [
        'a name with something invisible',
        'sea\u200brch',
        'tool_name_malformed',
      ],
      ['a name with a line end', 'search\n', 'tool_name_malformed'],
      ['no name', '', 'tool_name_malformed'],
    ])('does not let %s be offered', async (_, tool, category) => {
      const subject = aRequest({ offeredTools: ['search', tool] });
      expect(await categoriesOf(names, subject)).toEqual([category]);
    });

    it('lets anything be offered when it is told to', async () => {
      const subject = aRequest({ offeredTools: ['exec'] });
      expect(
        await categoriesOf(`${names}, check_offered: false`, subject),
      ).toEqual([]);
    });

    it('judges the names in its history', async () => {
      const subject = aRequest({
        toolCalls: [call('search', {}), call('exec', {})],
      });
      expect(await categoriesOf(names, subject)).toEqual(['tool_blocked']);
    });

    it('does not judge again what its history did', async () => {
      const subject = aRequest({ toolCalls: [call('pay', { amount: 900 })] });
      expect(await categoriesOf(schema, subject)).toEqual([]);
      expect(await categoriesOf(limits, subject)).toEqual([]);
    });
  });

  describe('of a reply', () => {
    it.each(['exec', 'read_secret', 'rEad_Secret'])(
      'stops a call of %s',
      async name => {
        expect(await categoriesOf(names, calling(call(name, {})))).toEqual([
          'tool_blocked',
        ]);
      },
    );

    it('lets allowed calls pass, whatever their arguments', async () => {
      const subject = calling(
        call('search', 'not json'),
        call('read_file', ''),
      );
      expect(await categoriesOf(names, subject)).toEqual([]);
    });

    it('does not judge again what the request offered', async () => {
      const subject = aReply('Hello', { offeredTools: ['exec'] });
      expect(await categoriesOf(names, subject)).toEqual([]);
    });

    it('stops one with too many calls', async () => {
      const two = firewall('max_tool_calls: 2');
      const search = call('search', {});
      expect(await categoriesOf(two, calling(search, search))).toEqual([]);
      expect(await categoriesOf(two, calling(search, search, search))).toEqual([
        'too_many_calls',
      ]);
    });

    it('stops one with calls without end', async () => {
      const subject = calling(...Array<ToolCall>(257).fill(call('search', {})));
      expect(await categoriesOf(names, subject)).toEqual(['too_many_calls']);
    });
  });

  describe('with a schema', () => {
    it('lets arguments pass that fit', async () => {
      expect(
        await categoriesOf(schema, calling(call('pay', { amount: 1 }))),
      ).toEqual([]);
    });

    it.each([
      ['that do not fit', { amount: 101 }, 'schema_mismatch'],
      ['with a number in quotes', { amount: '1' }, 'schema_mismatch'],
      [
        'with more than there should be',
        { amount: 1, x: 1 },
        'schema_mismatch',
      ],
      ['that are none', '', 'schema_mismatch'],
      ['that are a list', [1], 'schema_mismatch'],
      ['that are not JSON', '{"amount":1', 'arguments_not_json'],
      ['that are JSON in quotes', '"{\\"amount\\":1}"', 'schema_mismatch'],
      ['that say it twice', '{"amount":9000,"amount":1}', 'duplicate_argument'],
      [
        'that say it twice in escapes',
        '{"amount":9000,"\\u0061mount":1}',
        'duplicate_argument',
      ],
      ['beyond all numbers', '{"amount":1e999}', 'argument_out_of_range'],
      [
        'nested without end',
        `{"amount":${'['.repeat(9999)}${']'.repeat(9999)}}`,
        'arguments_too_deep',
      ],
      [
        'as long as a book',
        `{"amount":"${'x'.repeat(300_000)}"}`,
        'arguments_too_long',
      ],
    ])('stops arguments %s', async (_, args, category) => {
      expect(await categoriesOf(schema, calling(call('pay', args)))).toEqual([
        category,
      ]);
    });

    it('holds for the tool in capitals too', async () => {
      expect(await categoriesOf(schema, calling(call('Pay', {})))).toEqual([
        'schema_mismatch',
      ]);
    });

    it('does not hold for other tools', async () => {
      expect(await categoriesOf(schema, calling(call('repay', '!')))).toEqual(
        [],
      );
    });

    it('holds together with the schema of a glob', async () => {
      const entry = firewall(
        'schemas: { "p*": { type: object, maxProperties: 1 }, pay: { type: object, required: [a] } }',
      );
      expect(await categoriesOf(entry, calling(call('pay', { a: 1 })))).toEqual(
        [],
      );
      expect(
        await categoriesOf(entry, calling(call('pay', { b: 1, c: 2 }))),
      ).toEqual(['schema_mismatch', 'schema_mismatch']);
    });
  });

  describe('with limits of transactions', () => {
    it.each([
      ['within them', [{ amount: 100 }]],
      ['in plain decimals', [{ amount: '99.50' }]],
      ['that come to no more together', [{ amount: 100 }, { amount: 50 }]],
    ])('lets calls pass %s', async (_, args) => {
      expect(
        await categoriesOf(
          limits,
          calling(...args.map(each => call('pay', each))),
        ),
      ).toEqual([]);
    });

    it.each([
      ['above them', [{ amount: 100.01 }], ['amount_above_limit']],
      ['above them in quotes', [{ amount: '101' }], ['amount_above_limit']],
      ['that take instead of giving', [{ amount: -1 }], ['amount_below_limit']],
      [
        'with an exponent in quotes',
        [{ amount: '1e9' }],
        ['amount_unreadable'],
      ],
      [
        'with a huge exponent',
        [{ amount: 1e300 }],
        ['amount_above_limit', 'total_above_limit'],
      ],
      [
        'with digits of another script',
        [{ amount: '９９' }],
        ['amount_unreadable'],
      ],
      [
        'with a list in place of a number',
        [{ amount: [1] }],
        ['amount_unreadable'],
      ],
      [
        'with a number that is not there',
        [{ amount: null }],
        ['amount_unreadable'],
      ],
      ['without an amount', [{}], ['amount_missing']],
      [
        'with the amount under another spelling',
        [{ Amount: 500 }],
        ['amount_above_limit', 'total_above_limit'],
      ],
      [
        'with the amount in two spellings',
        [{ amount: 1, Amount: 500 }],
        ['amount_ambiguous'],
      ],
      [
        'with the amount twice',
        ['{"amount":1,"amount":500}'],
        ['duplicate_argument'],
      ],
      ['that are not JSON', ['amount=500'], ['arguments_not_json']],
      [
        'that are too much together',
        [{ amount: 90 }, { amount: 90 }],
        ['total_above_limit'],
      ],
      [
        'that are too many',
        [{ amount: 1 }, { amount: 1 }, { amount: 1 }, { amount: 1 }],
        ['too_many_calls'],
      ],
    ])('stops calls %s', async (_, args, categories) => {
      const subject = calling(...args.map(each => call('pay', each)));
      expect(await categoriesOf(limits, subject)).toEqual(categories);
    });

    it('counts the tools of a glob together, in any case', async () => {
      const subject = calling(
        call('pay_a', { amount: 90 }),
        call('PAY_b', { amount: 90 }),
        call('other', {}),
      );
      expect(await categoriesOf(limits, subject)).toEqual([
        'total_above_limit',
      ]);
    });

    it('does not let a refund make room', async () => {
      const entry = firewall(
        'transaction_limits: [{ tool: pay, amount: amount, min: -100, max_total: 100 }]',
      );
      const subject = calling(
        call('pay', { amount: 90 }),
        call('pay', { amount: -80 }),
      );
      expect(await categoriesOf(entry, subject)).toEqual(['total_above_limit']);
    });

    it('adds up a list of amounts', async () => {
      const entry = firewall(
        'transaction_limits: [{ tool: pay, amount: "items.*.price", max: 10, max_total: 15 }]',
      );
      const items = [{ price: 10 }, { price: 5 }];
      expect(
        await categoriesOf(entry, calling(call('pay', { items }))),
      ).toEqual([]);
      expect(
        await categoriesOf(
          entry,
          calling(call('pay', { items: [...items, { price: 1 }] })),
        ),
      ).toEqual(['total_above_limit']);
    });
  });

  it.each([
    ['nothing to do', 'check_offered: true', 'missing-settings policies[0]'],
    ['no tool at all', 'allowed_tools: []', 'schema policies[0].allowed_tools'],
    [
      'a tool that is allowed and blocked',
      'allowed_tools: [a, b], blocked_tools: [b]',
      'conflict policies[0].allowed_tools[1]',
    ],
    [
      'a schema for a blocked tool',
      'blocked_tools: [b], schemas: { b: { type: object } }',
      'conflict policies[0].schemas.b',
    ],
    [
      'a limit for a blocked tool',
      'blocked_tools: [b], transaction_limits: [{ tool: b, max_calls: 1 }]',
      'conflict policies[0].transaction_limits[0].tool',
    ],
    [
      'a schema with a keyword that is none',
      'schemas: { b: { type: object, properties: { c: { typ: string } } } }',
      'unknown-key policies[0].schemas.b.properties.c.typ',
    ],
    [
      'a schema with a pattern that stalls',
      'schemas: { b: { type: object, properties: { c: { type: string, pattern: "(a)\\\\1" } } } }',
      'unsafe-pattern policies[0].schemas.b.properties.c.pattern',
    ],
    [
      'a limit of nothing',
      'transaction_limits: [{ tool: a }]',
      'schema policies[0].transaction_limits[0]',
    ],
    [
      'a limit of an amount in no place',
      'transaction_limits: [{ tool: a, max: 1 }]',
      'schema policies[0].transaction_limits[0]',
    ],
    [
      'a limit below its least',
      'transaction_limits: [{ tool: a, amount: a, min: 2, max: 1 }]',
      'schema policies[0].transaction_limits[0].max',
    ],
    [
      'a place that is none',
      'transaction_limits: [{ tool: a, amount: "a..b", max: 1 }]',
      'schema policies[0].transaction_limits[0].amount',
    ],
    [
      'an action that it does not have',
      'blocked_tools: [a], action: redact',
      'schema policies[0].action',
    ],
  ])('cannot have %s', (_, settings, fault) => {
    const action = settings.includes('action:') ? '' : 'action: block, ';
    expect(faultsOf(`type: agent_firewall, ${action}${settings}`)).toEqual([
      fault,
    ]);
  });
});
