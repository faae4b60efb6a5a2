/** Scripts that one language of the list below uses; Japanese before Chinese, whose characters it shares. */
const scripts: readonly (readonly [language: string, pattern: RegExp])[] = [
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['zh', /\p{sc=Han}/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['ru', /\p{sc=Cyrillic}/gu],
  ['ar', /\p{sc=Arabic}/gu],
  ['he', /\p{sc=Hebrew}/gu],
  ['hi', /\p{sc=Devanagari}/gu],
  ['el', /\p{sc=Greek}/gu],
  ['th', /\p{sc=Thai}/gu],
];

/** Some of the most frequent words of languages in Latin script. */
const frequentWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the of and to in is that for it with as was on are this be by at from or an have not you your can will',
  ),
  de: words(
    'der die das und ist nicht ein eine zu den von mit sich auf für im dem des auch es an werden aus er sie wird bei oder',
  ),
  fr: words(
    'le la les de des et est un une pour que qui dans pas sur avec par au ce il elle sont vous nous plus ou du',
  ),
  es: words(
    'el la los las de y que es en un una por con para no se del al lo como más su son este está o pero',
  ),
  it: words(
    'il lo la gli le di e che è un una per non con si del della dei in sono come più anche nel alla o questo',
  ),
  pt: words(
    'o a os as de e que é em um uma para com não por se do da dos das no na mais como são ou este',
  ),
  nl: words(
    'de het een en van is in dat op te niet zijn met voor die aan er om door als ook bij naar wordt of dit',
  ),
};

/** Languages that can be told apart. */
export const languages = [
  ...Object.keys(frequentWords),
  ...scripts.map(([language]) => language),
] as [string, ...string[]];

/** More of a text says nothing new about its language. */
const sampleLength = 10_000;
/** The least share of frequent words in running text; every language here has a third. */
const leastShare = 0.1;
/** Names and code in Latin script are common in texts of other scripts. */
const leastScriptShare = 0.2;
const leastWords = 5;

/**
 * The language of a text, as ISO 639-1: by its script, or by the words that are frequent in the language. Undefined
 * where that cannot be told, as for a few words, a table of numbers or code.
 */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, sampleLength);
  return byScript(sample) ?? byWords(sample);
}

function byScript(sample: string): string | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const found = scripts.find(
    ([, pattern]) =>
      (sample.match(pattern)?.length ?? 0) > letters * leastScriptShare,
  );
  return found?.[0];
}

function byWords(sample: string): string | undefined {
  const all = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (all.length < leastWords) return undefined;
  let best: string | undefined;
  let bestCount = Math.max(1, all.length * leastShare);
  for (const [language, frequent] of Object.entries(frequentWords)) {
    const count = all.filter(word => frequent.has(word)).length;
    if (count > bestCount) [best, bestCount] = [language, count];
  }
  return best;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
