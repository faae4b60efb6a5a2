// Patterns of recognisers are joined and therefore carry no flag: `\p{Lu}` has to be spelled out.

/** Inside of a character class: capital letters of Latin, Greek and Cyrillic. */
export const capitals =
  'A-Z\\u00C0-\\u00D6\\u00D8-\\u00DEĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚƏẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸƠƯ' +
  '\\u0386\\u0388-\\u038F\\u0391-\\u03AB\\u0400-\\u042F';

/** Inside of a character class: letters of Latin, Greek and Cyrillic, and the accents that may follow them. */
export const letters =
  'A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0259\\u0300-\\u036F\\u0370-\\u03FF\\u0400-\\u052F\\u1E00-\\u1EFF';

const cyrillic = 'абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґ';
const fromCyrillic =
  'a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya e i yi ye g'.split(
    ' ',
  );
const greek = 'αβγδεζηθικλμνξοπρσςτυφχψω';
const fromGreek = 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'.split(
  ' ',
);
const special: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ə: 'a',
};

const plain = new Map([
  ...[...cyrillic].map((letter, i) => [letter, fromCyrillic[i]] as const),
  ...[...greek].map((letter, i) => [letter, fromGreek[i]] as const),
  ...Object.entries(special),
]);

/** A word as the lists of names hold it: in lower-case letters of ASCII. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  // й and ї are letters of their own: they must not lose their marks.
  const spelled = lower.replace(
    /[^\0-\x7F]/g,
    letter => plain.get(letter) ?? letter,
  );
  return spelled.normalize('NFD').replace(/[\u0300-\u036F]/g, '');
}
