import {
  aReply,
  categoriesOf,
  findingsOf,
} from '../../check/__testUtils__/subjects';
import { faultsOf, onlyPolicy } from '../__testUtils__/onlyPolicy';

const quality = (settings: string) =>
  `type: quality, action: warn, ${settings}`;
const asserting = (condition: string) =>
  quality(`signals: [], assertions: [{ name: a, ${condition} }]`);

describe('quality-scorer', () => {
  it('looks at replies once they are complete', () => {
    const { checks } = onlyPolicy(quality('min_output_chars: 1')).effects;
    expect(checks?.map(({ phases }) => phases)).toEqual([['after']]);
  });

  it.each([
    ['contains: ticket', 'The Ticket is open.', 'Nothing.'],
    ['not_contains: guarantee', 'We try.', 'We GUARANTEE it.'],
    ['starts_with: "dear "', '  Dear Ann', 'Hello Ann'],
    ['ends_with: regards', 'Best Regards\n', 'Regards, Bob'],
    ['matches: "[A-Z]{2,5}-[0-9]+"', 'See OPS-12.', 'See ops-12.'],
    ['not_matches: "(?i)secret"', 'Public.', 'A SECRET.'],
    ['is_json: true', '{"a": 1}', '{"a": 1'],
    ['json_schema: { type: object, required: [a] }', '{"a": 1}', '{"b": 1}'],
    ['json_schema: { type: object }', '{}', 'not JSON'],
    [
      'language: de',
      'Das ist nicht die Antwort auf die Frage.',
      'That is not the answer to the question.',
    ],
    ['max_repetition: 0.2', 'Once.', 'Again and again and so on. '.repeat(30)],
  ])('asserts that a reply %s', async (condition, good, bad) => {
    expect(await categoriesOf(asserting(condition), aReply(good))).toEqual([]);
    expect(await categoriesOf(asserting(condition), aReply(bad))).toEqual([
      'a',
    ]);
  });

  it.each([
    ['too short', 'min_output_chars: 5', ' four ', 'too_short'],
    ['too long', 'max_output_chars: 5', 'six or more', 'too_long'],
    ['empty', 'thresholds: { score: 1 }', ' \n', 'empty'],
    [
      'cut off',
      'thresholds: { score: 1 }',
      'Use this:\n```\ncode',
      'truncated',
    ],
    [
      'looping',
      'thresholds: { score: 1 }',
      'I will check this now for you. '.repeat(40),
      'repetition',
    ],
    [
      'declining',
      'signals: [refusal]',
      "I'm sorry, I cannot do that.",
      'refusal',
    ],
  ])('sees that a reply is %s', async (_, settings, reply, category) => {
    expect(await categoriesOf(quality(settings), aReply(reply))).toEqual([
      category,
    ]);
  });

  it('does not mind refusals unless it is told to', async () => {
    const reply = aReply("I'm sorry, I cannot do that.");
    expect(await categoriesOf(quality('min_output_chars: 1'), reply)).toEqual(
      [],
    );
  });

  describe('scores', () => {
    const weighed = (threshold: number) =>
      quality(
        `assertions: [{ name: a, contains: a, weight: 3 }, { name: b, contains: b }], thresholds: { score: ${threshold} }`,
      );

    it('the weighted share of the assertions that hold', async () => {
      expect(await findingsOf(weighed(0.8), aReply('a'))).toEqual([
        { category: 'b', score: 0.75 },
      ]);
      expect(await findingsOf(weighed(0.5), aReply('b'))).toEqual([
        { category: 'a', score: 0.25 },
      ]);
    });

    it('nothing that reaches the threshold', async () => {
      expect(await findingsOf(weighed(0.75), aReply('a'))).toEqual([]);
    });

    it('half of it when a signal shows', async () => {
      expect(await findingsOf(weighed(0.75), aReply('a b:\n```'))).toEqual([
        { category: 'truncated', score: 0.5 },
      ]);
    });

    it('an empty reply with nothing', async () => {
      expect(
        await findingsOf(
          quality('max_output_chars: 9, thresholds: { score: 0.1 }'),
          aReply(''),
        ),
      ).toEqual([{ category: 'empty', score: 0 }]);
    });

    it('the limits of length like assertions', async () => {
      const entry = quality(
        'min_output_chars: 9, assertions: [{ name: a, contains: a }], thresholds: { score: 0.6 }',
      );
      expect(await findingsOf(entry, aReply('a'))).toEqual([
        { category: 'too_short', score: 0.5 },
      ]);
    });
  });

  it('expects no text of a reply that calls tools, or of embeddings', async () => {
    const entry = quality('min_output_chars: 9');
    const toolCalls = [{ name: 'a', arguments: '{}' }];
    expect(await categoriesOf(entry, aReply(undefined, { toolCalls }))).toEqual(
      [],
    );
    expect(
      await categoriesOf(entry, aReply(undefined, { path: '/v1/embeddings' })),
    ).toEqual([]);
  });

  it('takes a reply of a megabyte', async () => {
    const entry = quality(
      'assertions: [{ name: a, matches: "(a+)+$" }, { name: b, language: en }, { name: c, is_json: true }]',
    );
    const reply = aReply(`{"${'a'.repeat(1_000_000)}!`);
    expect(await categoriesOf(entry, reply)).toEqual(['truncated', 'b', 'c']);
  });

  it.each([
    ['nothing to look at', '', 'missing-settings policies[0]'],
    [
      'an assertion of nothing',
      'assertions: [{ name: a }]',
      'schema policies[0].assertions[0]',
    ],
    [
      'an assertion of two things',
      'assertions: [{ name: a, contains: a, is_json: true }]',
      'schema policies[0].assertions[0]',
    ],
    [
      'an assertion without a name',
      'assertions: [{ contains: a }]',
      'schema policies[0].assertions[0].name',
    ],
    [
      'two assertions of one name',
      'assertions: [{ name: a, contains: a }, { name: a, contains: b }]',
      'duplicate policies[0].assertions[1].name',
    ],
    [
      'the name of a signal',
      'assertions: [{ name: too_short, contains: a }]',
      'duplicate policies[0].assertions[0].name',
    ],
    [
      'a pattern without a linear search',
      'assertions: [{ name: a, matches: "(a)\\\\1" }]',
      'unsafe-pattern policies[0].assertions[0].matches',
    ],
    [
      'a schema that is none',
      'assertions: [{ name: a, json_schema: { type: objct } }]',
      'schema policies[0].assertions[0].json_schema',
    ],
    [
      'a language that it cannot tell',
      'assertions: [{ name: a, language: tlh }]',
      'schema policies[0].assertions[0].language',
    ],
    [
      'limits that cross',
      'min_output_chars: 9, max_output_chars: 8',
      'limits policies[0].max_output_chars',
    ],
    [
      'a score beyond 1',
      'thresholds: { score: 7 }',
      'schema policies[0].thresholds.score',
    ],
    [
      'a signal that is none',
      'signals: [tone]',
      'schema policies[0].signals[0]',
    ],
  ])('cannot have %s', (_, settings, fault) => {
    expect(faultsOf(quality(settings))).toEqual([fault]);
  });
});
