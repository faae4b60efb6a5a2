import { checkContext } from './__testUtils__/checkContext';
import { inspect } from './__testUtils__/inspect';
import { ServiceDouble } from './__testUtils__/ServiceDouble';

interface Question {
  model: string;
  input: string[];
}

describe('openai-moderation', () => {
  let service: ServiceDouble;
  beforeAll(async () => {
    service = await ServiceDouble.start();
  });
  afterAll(() => service.stop());

  const settings = (more = '') =>
    `provider: openai-moderation, endpoint: '${service.url}', secret_key_ref: { env: KEY } ${more}`;
  const context = checkContext({ KEY: 'the-secret' });

  /** Answers with these scores for every text that holds the word. */
  function flag(word: string, scores: Record<string, number | null>): void {
    service.answerJson(({ input }: Question) => ({
      id: 'modr-1',
      model: 'omni-moderation-latest',
      results: input.map(text => ({
        flagged: text.includes(word),
        category_scores: text.includes(word) ? scores : { hate: 0.01 },
      })),
    }));
  }

  it('asks about all texts at once, with the key', async () => {
    flag('kill', { violence: 0.9 });
    await inspect(settings(), ['Hello', ' \n', 'I will kill it'], { context });
    expect(service.seen).toEqual([
      {
        path: '/v1/moderations',
        authorization: 'Bearer the-secret',
        body: {
          model: 'omni-moderation-latest',
          input: ['Hello', 'I will kill it'],
        },
      },
    ]);
  });

  it.each([
    ['/', '/v1/moderations'],
    ['/v1', '/v1/moderations'],
    ['/proxy/v1/', '/proxy/v1/moderations'],
    ['/proxy', '/proxy/v1/moderations'],
  ])('takes an endpoint that ends in %s', async (ending, path) => {
    flag('nothing', {});
    const endpoint = `${service.url}${ending}`;
    await inspect(`provider: openai-moderation, endpoint: '${endpoint}'`, [
      'Hello',
    ]);
    expect(service.seen[0]).toMatchObject({ path });
  });

  it('finds what reaches the threshold, in all of the text', async () => {
    flag('kill', { violence: 0.7, 'self-harm': 0.69, hate: null });
    const texts = ['Hello', '', 'I will kill it'];
    await expect(
      inspect(settings(', threshold: 0.7'), texts, { context }),
    ).resolves.toEqual([
      { category: 'violence', score: 0.7, text: 2, start: 0, end: 14 },
    ]);
  });

  it('counts the categories that are wanted', async () => {
    flag('kill', { violence: 0.9, harassment: 0.9 });
    const found = await inspect(
      settings(', categories: [harassment]'),
      ['kill'],
      { context },
    );
    expect(found.map(({ category }) => category)).toEqual(['harassment']);
  });

  it('cuts long texts where no character is hurt, and leaves nothing out', async () => {
    flag('kill', { violence: 0.9 });
    const long = `${'x'.repeat(15_999)}😀${'y'.repeat(20_000)} kill`;
    const found = await inspect(settings(), ['a', long], { context });
    const { input } = service.seen[0].body as Question;
    expect(input.join('')).toBe(`a${long}`);
    expect(input[2].startsWith('😀')).toBe(true);
    expect(found).toEqual([
      {
        category: 'violence',
        score: 0.9,
        text: 1,
        start: 31_999,
        end: long.length,
      },
    ]);
  });

  it('spreads many texts over several calls', async () => {
    flag('text 99', { violence: 0.9 });
    const texts = Array.from({ length: 100 }, (_, index) => `text ${index}`);
    const found = await inspect(settings(), texts, { context });
    expect(service.seen).toHaveLength(4);
    expect(found).toMatchObject([{ text: 99 }]);
  });

  it('does not trust an answer about another number of texts', async () => {
    service.answerJson(() => ({ results: [] }));
    await expect(inspect(settings(), ['a'], { context })).rejects.toThrow(
      'The moderation service openai-moderation judged 0 of 1 texts.',
    );
  });
});
