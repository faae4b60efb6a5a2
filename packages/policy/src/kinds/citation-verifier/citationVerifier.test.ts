import { type SpokenText } from '../../check/Check';
import {
  aReply,
  categoriesOf,
  findingsOf,
  says,
} from '../../check/__testUtils__/subjects';
import { faultsOf, onlyPolicy } from '../__testUtils__/onlyPolicy';

const passages = says(
  'user',
  [
    'Answer from these passages.',
    '[1] Solar output in Spain rose by 12% in 2023 to 37,000 GWh. https://www.example.org/solar/?utm_source=x',
    '[2] Wind farms in Denmark supplied 54% of the electricity (Larsen, 2022).',
    'The minister said that "we will build no new coal plant after this year".',
  ].join('\n'),
);
const citations = (settings: string) =>
  `type: citations, action: warn, ${settings}`;
const sources = citations('require_sources: false');

const about = (reply: string, ...prompt: SpokenText[]) =>
  aReply(reply, { prompt: prompt.length > 0 ? prompt : [passages] });

describe('citation-verifier', () => {
  it('looks at replies once they are complete', () => {
    const { checks } = onlyPolicy(sources).effects;
    expect(checks?.map(({ phases }) => phases)).toEqual([['after']]);
  });

  it.each([
    [
      'numbers',
      'Solar grew [1], and wind is strong [2]. Both [1, 2] matter [1-2], [^1].',
    ],
    [
      'a number as assistants write it',
      'Solar grew【1†source】and wind【2:0†a.pdf】.',
    ],
    ['an address', 'See https://example.org/solar.'],
    [
      'an address as a link',
      'See [the report](https://www.example.org/solar/#top).',
    ],
    [
      'an author',
      'Wind is strong (Larsen, 2022, p. 3) and (Larsen et al., 2022).',
    ],
    ['a title', '**Source:** Solar output in Spain, p. 4'],
    ['nothing', 'I do not know.'],
    ['nothing but an index in code', 'Use `rows[7]`:\n```\nrows[8]\n```'],
  ])('knows the source of a reply that cites %s', async (_, reply) => {
    expect(await categoriesOf(sources, about(reply))).toEqual([]);
  });

  it.each([
    ['a number beyond the last', 'Solar grew [3].', 1],
    ['two of them', 'Solar grew [3, 4], as said [3].', 2],
    ['a range that reaches beyond', 'Solar grew [1-4].', 2],
    ['a number as assistants write it', 'Solar grew【9†source】.', 1],
    ['another address', 'See https://example.org/wind.', 1],
    ['another host', 'See https://example.com/solar', 1],
    ['an author nobody named', 'Wind is strong (Hansen, 2022).', 1],
    ['the year of another work', 'Wind is strong (Larsen, 2019).', 1],
    ['a title nobody named', 'Source: Annual Coal Report', 1],
  ])(
    'does not know the source of a reply that cites %s',
    async (_, reply, count) => {
      expect(await categoriesOf(sources, about(reply))).toEqual(
        Array(count).fill('unknown_source'),
      );
    },
  );

  it.each([
    [
      'documents with an index',
      says(
        'user',
        '<documents><document index="4"><source>a</source>Text.</document></documents>',
      ),
      '[4]',
      '[1]',
    ],
    [
      'documents without one, by their place',
      says('system', '<document>A</document>\n<document>B</document>'),
      '[2]',
      '[3]',
    ],
    [
      'passages with a heading',
      says('tool', 'Document 1: a\nSource #2 - b'),
      '[2]',
      '[3]',
    ],
    ['footnotes', says('user', 'Text.\n[^7]: A note.'), '[^7]', '[^1]'],
  ])('finds %s', async (_, prompt, known, unknown) => {
    expect(
      await categoriesOf(sources, about(`So it is ${known}.`, prompt)),
    ).toEqual([]);
    expect(
      await categoriesOf(sources, about(`So it is ${unknown}.`, prompt)),
    ).toEqual(['unknown_source']);
  });

  it('takes nothing that the model itself has said for a source', async () => {
    const subject = about(
      'So it is [1].',
      says('assistant', '[1] I made this up.'),
    );
    expect(await categoriesOf(sources, subject)).toEqual(['unknown_source']);
  });

  describe('asked for sources', () => {
    it.each([
      ['true', 'Solar grew [1].', []],
      ['true', 'Solar grew.', ['missing_sources']],
      ['true', 'Solar grew [9].', ['unknown_source', 'missing_sources']],
      ['2', 'Solar [1] and wind [2].', []],
      ['2', 'Solar [1] and again [1].', ['missing_sources']],
    ])('%s of them, judges %j', async (least, reply, categories) => {
      const entry = citations(`require_sources: ${least}`);
      expect(await categoriesOf(entry, about(reply))).toEqual(categories);
    });
  });

  describe('checks quotations', () => {
    it.each([
      [
        'that stand there',
        'He said “we will build no new coal plant after this year”.',
      ],
      [
        'in other letters and blanks',
        'He said "We will  build no new coal-plant".',
      ],
      [
        'that leave something out',
        'He said "we will build … after this year".',
      ],
      ['that are only a word', 'The word "sustainability" is not used.'],
    ])('and finds those %s', async (_, reply) => {
      expect(await categoriesOf(sources, about(reply))).toEqual([]);
    });

    it.each([
      ['that nobody said', 'He said "we will build many new coal plants".'],
      [
        'with a part that nobody said',
        'He said «we will build … as many as we can».',
      ],
    ])('and does not find those %s', async (_, reply) => {
      expect(await categoriesOf(sources, about(reply))).toEqual([
        'quote_not_found',
      ]);
    });

    it('not when it is told so', async () => {
      const entry = citations('require_sources: false, check_quotes: false');
      expect(
        await categoriesOf(
          entry,
          about('He said "we will build many new coal plants".'),
        ),
      ).toEqual([]);
    });
  });

  describe('weighs claims', () => {
    const entry = citations('min_confidence: 0.7');

    it.each([
      ['has no claims', 'Thank you for the question.'],
      [
        'repeats its sources',
        'Solar output in Spain rose by 12% in 2023. [1] Danish wind farms supplied 54% of electricity [2].',
      ],
      [
        'writes a number without separator',
        'Spain made 37000 GWh of solar output.',
      ],
      [
        'numbers its list',
        '1. Solar output rose by 12%.\n2. Wind farms supplied 54%.',
      ],
    ])('and trusts a reply that %s', async (_, reply) => {
      expect(await categoriesOf(entry, about(reply))).toEqual([]);
    });

    it.each([
      [
        'makes up a figure',
        'Solar output in Spain rose by 19% in 2023 [1].',
        0,
      ],
      [
        'gives a figure to the wrong source',
        'Wind farms in Denmark supplied 54% of the electricity [1].',
        0,
      ],
      [
        'speaks of something else',
        'Nuclear reactors across Finland doubled their capacity [1].',
        0,
      ],
      [
        'is right half of the time',
        'Solar output in Spain rose by 12%. Nuclear power rose by 80%.',
        0.5,
      ],
    ])('and doubts a reply that %s', async (_, reply, score) => {
      expect(await findingsOf(entry, about(reply))).toEqual([
        { category: 'low_confidence', score },
      ]);
    });

    it('by what tools have given, where nothing is numbered', async () => {
      const prompt = [
        says('user', 'Was it 99 units?'),
        says('tool', '{"sold": 41, "units": "pieces"}'),
      ];
      expect(
        await categoriesOf(
          entry,
          about('It was 41 units in pieces.', ...prompt),
        ),
      ).toEqual([]);
      expect(
        await categoriesOf(
          entry,
          about('It was 99 units in pieces.', ...prompt),
        ),
      ).toEqual(['low_confidence']);
    });
  });

  it('expects no sources of a reply that calls tools', async () => {
    const toolCalls = [{ name: 'a', arguments: '{}' }];
    const entry = citations('require_sources: true');
    expect(await categoriesOf(entry, aReply(undefined, { toolCalls }))).toEqual(
      [],
    );
  });

  it.each([
    ['brackets', '['.repeat(200_000)],
    ['numbers', '[1,'.repeat(70_000)],
    ['quotes', '"a '.repeat(70_000)],
    ['addresses', 'https://a '.repeat(20_000)],
    ['blanks', `.${' '.repeat(200_000)}[`],
    ['sentences', 'It was 5. '.repeat(20_000)],
    ['tags', '<document '.repeat(20_000)],
    ['lines', 'Source:\n[1]\n'.repeat(15_000)],
  ])('comes to an end with %s without end', async (_, text) => {
    const entry = citations('require_sources: 1, min_confidence: 0.5');
    const subject = about(text, says('user', text), says('tool', text));
    expect(Array.isArray(await categoriesOf(entry, subject))).toBe(true);
  });

  it.each([
    ['nothing to do', '', 'missing-settings policies[0]'],
    [
      'part of a source',
      'require_sources: 1.5',
      'schema policies[0].require_sources',
    ],
    [
      'more than certainty',
      'min_confidence: 2',
      'schema policies[0].min_confidence',
    ],
    [
      'an action that it does not have',
      'require_sources: true, action: redact',
      'schema policies[0].action',
    ],
  ])('cannot have %s', (_, settings, fault) => {
    const action = settings.includes('action:') ? '' : 'action: warn, ';
    expect(faultsOf(`type: citations, ${action}${settings}`)).toEqual([fault]);
  });
});
