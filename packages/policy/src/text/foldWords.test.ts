import { foldWords, hasPhrase } from './foldWords';

describe('hasPhrase', () => {
  const has = (text: string, phrase: string) =>
    hasPhrase(foldWords(text), foldWords(phrase));

  it.each([
    ['I will wire transfer it.', 'wire transfer'],
    ['WIRE\n  transfer', 'Wire Transfer'],
    ['wire-transfer, now', 'wire transfer'],
    ['ｗｉｒｅ　ｔｒａｎｓｆｅｒ', 'wire transfer'],
    ['wi\u200bre trans\u00adfer', 'wire transfer'],
    ['すぐに送金します。', '送金'],
    ['Überweisung folgt', 'überweisung'],
    ['U\u0308berweisung folgt', 'Überweisung'],
  ])('finds in %j the phrase %j', (text, phrase) => {
    expect(has(text, phrase)).toBe(true);
  });

  it.each([
    ['wired transfers', 'wire transfer'],
    ['transfer by wire', 'wire transfer'],
    ['', 'wire'],
    ['anything', '!?'],
    ['anything', ''],
  ])('does not find in %j the phrase %j', (text, phrase) => {
    expect(has(text, phrase)).toBe(false);
  });
});
