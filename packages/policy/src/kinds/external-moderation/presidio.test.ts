import { inspect } from './__testUtils__/inspect';
import { ServiceDouble } from './__testUtils__/ServiceDouble';

interface Question {
  text: string;
}

describe('presidio', () => {
  let service: ServiceDouble;
  beforeAll(async () => {
    service = await ServiceDouble.start();
  });
  afterAll(() => service.stop());

  const settings = (more = '') =>
    `provider: presidio, endpoint: '${service.url}/' ${more}`;

  /** Finds a name as Presidio does, with offsets in code points. */
  function find(name: string, score = 0.85): void {
    service.answerJson(({ text }: Question) => {
      const at = text.indexOf(name);
      if (at < 0) return [];
      const start = Array.from(text.slice(0, at)).length;
      const end = start + Array.from(name).length;
      return [
        {
          entity_type: 'PERSON',
          start,
          end,
          score,
          analysis_explanation: null,
        },
      ];
    });
  }

  it('asks about each text', async () => {
    find('nobody');
    await inspect(settings(), ['Hello', '', 'Ann']);
    expect(service.seen.map(({ path, body }) => ({ path, body }))).toEqual([
      {
        path: '/analyze',
        body: { text: 'Hello', language: 'en', score_threshold: 0.5 },
      },
      {
        path: '/analyze',
        body: { text: 'Ann', language: 'en', score_threshold: 0.5 },
      },
    ]);
  });

  it('asks in a language, for certain entities, above a score', async () => {
    find('nobody');
    await inspect(
      settings(', language: de, categories: [PERSON], threshold: 0.7'),
      ['Hallo'],
    );
    expect(service.seen[0].body).toEqual({
      text: 'Hallo',
      language: 'de',
      score_threshold: 0.7,
      entities: ['PERSON'],
    });
  });

  it.each(['This is Ann.', '😀 This is Ann.', '𝒳😀👩‍💻 and Ann 😀'])(
    'says where it is in our own terms: %s',
    async text => {
      find('Ann');
      const [found] = await inspect(settings(', categories: [PERSON]'), [
        'Hello',
        text,
      ]);
      expect(found).toMatchObject({ category: 'person', score: 0.85, text: 1 });
      expect(text.slice(found.start, found.end)).toBe('Ann');
    },
  );

  it.each([
    [3, 3],
    [4, 2],
    [0, 6],
    [100, 200],
  ])('does not trust a place from %d to %d', async (start, end) => {
    service.answerJson(() => [{ entity_type: 'PERSON', start, end, score: 1 }]);
    await expect(inspect(settings(), ['Hello'])).rejects.toThrow(
      'The moderation service presidio found something outside of the text.',
    );
  });

  it('asks about many texts, and stops at the first failure', async () => {
    const texts = Array.from({ length: 30 }, (_, index) => `Ann ${index}`);
    find('Ann');
    await expect(inspect(settings(), texts)).resolves.toHaveLength(30);
    service.answer(response => response.writeHead(503).end());
    await expect(inspect(settings(), texts)).rejects.toThrow('status 503');
    expect(service.seen.length).toBeLessThan(texts.length);
  });
});
