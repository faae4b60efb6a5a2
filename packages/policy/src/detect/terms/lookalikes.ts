/**
 * What people write in the place of a letter so that a filter does not see it. Beside the table of `foldText` it
 * has digits and signs, which may stand for more letters than one, takes each character for one letter (`ß` for b,
 * not ss), so that terms keep their length, and is short: every entry adds to the pattern that terms begin with.
 */
const lookalikes: Readonly<Record<string, string>> = {
  a: '4@áàâäãåāăąаα',
  b: '8ß',
  c: 'çćčс',
  d: 'ďđ',
  e: '3€éèêëēęěеё',
  g: '9ğ',
  h: 'һ',
  i: '1!|íìîïīıіι',
  k: 'кκ',
  l: '1|ł',
  m: 'м',
  n: 'ñńň',
  o: '0óòôöõøōоο',
  p: 'рρ',
  r: 'ř',
  s: '5$śšşѕ',
  t: '7+ťţт',
  u: 'úùûüūůυ',
  v: 'ν',
  x: 'х×',
  y: 'ýÿуү',
  z: '2źžż',
};

/** By look-alike the letters that it may stand for, the likeliest one first. */
const letters = new Map<string, string[]>();
for (const [letter, others] of Object.entries(lookalikes)) {
  for (const other of others) {
    letters.set(other, [...(letters.get(other) ?? []), letter]);
  }
}

/** The letter itself and what looks like it. */
export function lookalikesOf(letter: string): string {
  return letter + (lookalikes[letter] ?? '');
}

/** The letters that a small letter or sign may be read as, itself among them. */
export function readingsOf(character: string): readonly string[] {
  return [character, ...(letters.get(character) ?? [])];
}

/** The letters that a word in small letters is to be read as. */
export function plainLetters(word: string): string {
  let plain = '';
  for (const character of word) {
    plain += letters.get(character)?.[0] ?? character;
  }
  return plain;
}

/** What takes the place of letters and is not part of any word itself, as the inside of a class. */
export const letterSigns = '@$€!|+';
