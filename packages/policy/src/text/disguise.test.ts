import { recognisers } from '../detect/identifiers';
import { redact, redactingRules } from './__testUtils__/redact';

const rules = redactingRules(recognisers, () => '[X]');
const redacted = (...pieces: string[]) => redact(rules, pieces);

describe('a disguised identifier', () => {
  it.each([
    ['characters that are not seen', 'ann\u200b@exa\u2060mple.c\u00adom'],
    ['full-width forms', 'ａｎｎ＠ｅｘａｍｐｌｅ．ｃｏｍ'],
    ['mathematical letters', '𝐚𝐧𝐧@𝓮𝔁𝓪𝓶𝓹𝓵𝓮.com'],
    ['tags between its characters', 'ann\u{e0061}@example.com'],
    [
      'spaces and hyphens of other widths',
      '4111\u00a01111\u20091111\u30001111',
    ],
    ['full-width digits', '４１１１１１１１１１１１１１１１'],
    ['digits of another script', '٤١١١١١١١١١١١١١١١'],
    ['mathematical digits', '𝟒𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏'],
  ])('is seen through %s', (_, text) => {
    expect(redacted(`to ${text}!`)).toBe('to [X]!');
    expect(redacted(...`to ${text}!`)).toBe('to [X]!');
  });

  it('takes nothing with it that is not its own', () => {
    expect(redacted('\u200b“ann@example.com”\u200b 👩‍💻\ufe0f')).toBe(
      '\u200b“[X]”\u200b 👩‍💻\ufe0f',
    );
  });

  it.each(['ＯＫ， 見積もり', 'naïve – 10\u202f000 €', '\ud835', '𝒳 ≠ 𝒴'])(
    'is not what is only written like one: %s',
    text => {
      expect(redacted(text)).toBe(text);
      expect(redacted(...text)).toBe(text);
    },
  );
});
