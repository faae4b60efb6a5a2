import { MappedText } from './MappedText';
import { replaceMapped } from './replaceMapped';

/** HTML entities that stand for characters which words and delimiters are made of. */
const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  tab: '\t',
  newline: '\n',
  lsqb: '[',
  rsqb: ']',
  vert: '|',
  colon: ':',
  num: '#',
  period: '.',
  comma: ',',
  excl: '!',
  shy: '',
  zwnj: '',
  zwj: '',
};

const escapedCharacters: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  '/': '/',
};

/** HTML entities, percent encoding (RFC 3986), and escapes of JSON (RFC 8259) and of C-like languages. */
const escape =
  /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z]{2,8});|(?:%[0-9a-fA-F]{2}){1,256}|\\u\{[0-9a-fA-F]{1,6}\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\[nrt"/]/g;

/** Some text is escaped more than once: in JSON inside a URL, say. */
const rounds = 3;

/** Replaces escaped characters by what they stand for. */
export function unescapeText(text: string): MappedText {
  let unescaped = MappedText.inPlace(text);
  if (!/[&%\\]/.test(text)) return unescaped;
  for (let round = 0; round < rounds; round++) {
    const next = replaceMapped(unescaped.text, escape, unescapedForm);
    if (next.text === unescaped.text) break;
    unescaped = next.after(unescaped);
  }
  return unescaped;
}

function unescapedForm(match: string): string | undefined {
  if (match[0] === '%') return percentDecoded(match);
  if (match[0] === '&') return entity(match.slice(1, -1));
  const kind = match[1];
  if (kind === 'u' || kind === 'x')
    return codePoint(match.slice(2).replace(/[{}]/g, ''), 16);
  return escapedCharacters[kind];
}

function percentDecoded(match: string): string | undefined {
  const decoded = Buffer.from(match.replaceAll('%', ''), 'hex').toString();
  return decoded.includes('\uFFFD') ? undefined : decoded;
}

function entity(name: string): string | undefined {
  if (name[0] !== '#') {
    const lower = name.toLowerCase();
    return Object.hasOwn(namedEntities, lower)
      ? namedEntities[lower]
      : undefined;
  }
  return /^#x/i.test(name)
    ? codePoint(name.slice(2), 16)
    : codePoint(name.slice(1), 10);
}

function codePoint(digits: string, base: number): string | undefined {
  const value = parseInt(digits, base);
  return value <= 0x10ffff ? String.fromCodePoint(value) : undefined;
}
