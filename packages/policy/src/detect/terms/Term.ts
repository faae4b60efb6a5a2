/**
 * A word or phrase to look for; or the parts of many phrases, each with its choices: one of the first part,
 * then one of the second, and so on.
 */
export type Term = string | readonly (readonly string[])[];

/** The parts of a term: small letters, one space between words, nothing twice. */
export function partsOf(term: Term): string[][] {
  const parts = typeof term === 'string' ? [[term]] : term;
  return parts.map(choices =>
    [...new Set(choices.map(plainPhrase))].filter(choice => choice !== ''),
  );
}

function plainPhrase(phrase: string): string {
  return phrase
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/[\s_-]+/g, ' ');
}
