import { checkContext } from './__testUtils__/checkContext';
import { inspect } from './__testUtils__/inspect';
import { ServiceDouble } from './__testUtils__/ServiceDouble';

describe('webhook', () => {
  let service: ServiceDouble;
  beforeAll(async () => {
    service = await ServiceDouble.start();
  });
  afterAll(() => service.stop());

  const settings = (more = '') =>
    `provider: webhook, endpoint: '${service.url}/judge?team=a' ${more}`;
  const find = (...findings: unknown[]) =>
    service.answerJson(() => ({ findings, model: 'mine' }));

  it('is sent who says what, and in which phase', async () => {
    find();
    await inspect(
      settings(', secret_key_ref: { store: hook }'),
      [
        { speaker: 'system', text: 'Be kind.' },
        { speaker: 'assistant', text: '' },
        { speaker: 'tool', text: 'No.' },
      ],
      { phase: 'output', context: checkContext({ hook: 'the-secret' }) },
    );
    expect(service.seen).toEqual([
      {
        path: '/judge?team=a',
        authorization: 'Bearer the-secret',
        body: {
          phase: 'output',
          texts: [
            { speaker: 'system', text: 'Be kind.' },
            { speaker: 'tool', text: 'No.' },
          ],
        },
      },
    ]);
  });

  it('may find something in the whole, in a text, or at a place', async () => {
    find(
      { category: 'off-topic' },
      { category: 'insult', score: 0.8, text: 0 },
      { category: 'name', score: 0.5, text: 1, start: 2, end: 5 },
      { category: 'doubtful', score: 0.49, text: 1 },
    );
    await expect(inspect(settings(), ['', 'Fool', '😀 Ann'])).resolves.toEqual([
      { category: 'off-topic' },
      { category: 'insult', score: 0.8, text: 1, start: 0, end: 4 },
      { category: 'name', score: 0.5, text: 2, start: 3, end: 6 },
    ]);
  });

  it.each([
    [{ text: 1 }, 'named a text that it was not sent'],
    [{ text: 0, start: 0, end: 9 }, 'found something outside of the text'],
    [{ start: 0, end: 3 }, 'from "findings[0]" on'],
    [{ text: 0, start: 0 }, 'from "findings[0]" on'],
    [{ text: 0, start: -1, end: 3 }, 'from "findings[0]" on'],
    [{ text: 0, start: 0.5, end: 3 }, 'from "findings[0]" on'],
    [{ category: 'Ann is here' }, 'from "findings[0]" on'],
    [{ score: 7 }, 'from "findings[0]" on'],
  ])('is not trusted with %j', async (finding, message) => {
    find({ category: 'name', ...finding });
    await expect(inspect(settings(), ['Ann'])).rejects.toThrow(message);
  });
});
