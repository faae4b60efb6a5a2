import { isRefusal, isTruncated, repetition } from './signals';

describe('repetition', () => {
  it('is next to nothing in what people write', () => {
    const text = Array.from(
      { length: 100 },
      (_, i) => `Sentence ${i} says that ${i * 7} is ${i % 3}.`,
    );
    expect(repetition(text.join(' '))).toBe(0);
  });

  it('is high when a text loops', () => {
    expect(
      repetition('I will now check the order again. '.repeat(50)),
    ).toBeGreaterThan(0.9);
  });

  it('is about half when a text says everything twice', () => {
    const once = Array.from({ length: 100 }, (_, i) => `word${i}`).join(' ');
    expect(repetition(`${once} ${once}`)).toBeCloseTo(0.5, 1);
  });

  it.each(['', 'no no no no'])(
    'is none in %j, which is too short to loop',
    text => {
      expect(repetition(text)).toBe(0);
    },
  );

  it('looks at the beginning of a text without end', () => {
    expect(repetition('a b '.repeat(1_000_000))).toBeGreaterThan(0.99);
  });
});

describe('isTruncated', () => {
  it.each([
    'Here it is:\n```js\nconst a = 1;',
    '{"items": [{"id": 1}, {"id"',
    '[1, 2',
    'First the order,',
    'The price is (',
  ])('sees that %j goes on', text => {
    expect(isTruncated(text)).toBe(true);
  });

  it.each([
    '',
    'Done.',
    'No full stop',
    '- a\n- b',
    '```\na\n```',
    '{"a": [1]}',
    '[1] Source',
    'A rule:\n---',
    'Here it is:',
  ])('sees no cut in %j', text => {
    expect(isTruncated(text)).toBe(false);
  });
});

describe('isRefusal', () => {
  it.each([
    "I'm sorry, but I can't help with that.",
    'I’m unable to share this.',
    'I cannot assist with that request.',
    'As an AI language model, I have no opinion.',
    'Es tut mir leid, das geht nicht.',
    'Je ne peux pas répondre à cela.',
    'Lo siento, no puedo ayudar con eso.',
  ])('sees that %j declines', text => {
    expect(isRefusal(text)).toBe(true);
  });

  it.each([
    'The refund was sent on Monday.',
    'You can help by sending the invoice.',
    `${'The plan has three steps. '.repeat(20)} I cannot help it.`,
  ])('sees that %j answers', text => {
    expect(isRefusal(text)).toBe(false);
  });
});
