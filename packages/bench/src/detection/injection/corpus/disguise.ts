import { type Prng } from '../../Prng';

type Disguise = (text: string, prng: Prng) => string;

const lookAlikes: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  i: 'і',
  s: 'ѕ',
  y: 'у',
  j: 'ј',
};
const leet: Readonly<Record<string, string>> = {
  a: '4',
  e: '3',
  i: '1',
  o: '0',
  s: '5',
  t: '7',
};

function eachLetter(text: string, change: (letter: string) => string): string {
  return [...text].map(change).join('');
}

function rot13(text: string): string {
  return text.replace(/[a-z]/gi, letter => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(
      ((letter.charCodeAt(0) - base + 13) % 26) + base,
    );
  });
}

function ofCodes(text: string, first: number): string {
  return eachLetter(text, letter => {
    const code = letter.charCodeAt(0);
    return code > 0x20 && code < 0x7f
      ? String.fromCodePoint(first + code)
      : letter;
  });
}

/** Ways to write a text so that a search for words does not find it. */
export const disguises: readonly Disguise[] = [
  text => Buffer.from(text).toString('base64'),
  text => Buffer.from(text).toString('base64url'),
  text => Buffer.from(text).toString('hex'),
  text => Buffer.from(Buffer.from(text).toString('base64')).toString('base64'),
  text => encodeURIComponent(text),
  text => rot13(text),
  text => [...text].reverse().join(''),
  text => eachLetter(text, letter => leet[letter.toLowerCase()] ?? letter),
  text =>
    text
      .split(' ')
      .map(word => [...word].join(' '))
      .join('   '),
  text =>
    text
      .split(' ')
      .map(word => [...word].join('-'))
      .join(' '),
  (text, prng) =>
    eachLetter(text, letter =>
      prng.chance(0.6) ? lookAlikes[letter] ?? letter : letter,
    ),
  (text, prng) =>
    eachLetter(text, letter => (prng.chance(0.3) ? `${letter}\u200B` : letter)),
  text => ofCodes(text, 0xe0000),
  text => ofCodes(text, 0xfee0),
  text => text.replace(/[^ ]/g, letter => `&#${letter.charCodeAt(0)};`),
  text =>
    text.replace(
      /[a-z]/gi,
      letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  (text, prng) =>
    eachLetter(text, letter => (prng.chance(0.3) ? `${letter}\u0336` : letter)),
];
