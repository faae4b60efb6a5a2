import { type Encoding, type Fragment } from './decodeRuns';
import { isLeetspeak, leetTrigger, plainLeetspeak } from './leetspeak';
import { MappedText } from './MappedText';
import { replaceMapped } from './replaceMapped';

/** A way of writing that a reader undoes line by line. */
interface Respelling {
  encoding: Encoding;
  /** Whether a text can hold such a line: one cheap search. */
  trigger: RegExp;
  isLine(line: string): boolean;
  plain(line: string): MappedText;
}

/** Frequent words, to tell what a line would be when it is turned round or shifted. */
const frequent =
  'the and you your all ignore previous instructions system prompt from this with that what are not now ' +
  'rules reveal die und alle ignoriere les vous toutes las todas para';

const reverse = (word: string) => [...word].reverse().join('');
const rot13 = (text: string) =>
  text.replace(/[a-z]/g, letter =>
    String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97),
  );

function wordsPattern(spell: (word: string) => string): string {
  return `\\b(?:${frequent.split(' ').map(spell).join('|')})\\b`;
}

const respellings: readonly Respelling[] = [
  hiddenWords('rot13', rot13, line => MappedText.inPlace(rot13(line))),
  hiddenWords('reversed', reverse, reversedText),
  {
    encoding: 'leetspeak',
    trigger: leetTrigger,
    isLine: isLeetspeak,
    plain: line => MappedText.inPlace(plainLeetspeak(line)),
  },
];

/** A writing that hides frequent words, of which a line has to have two. */
function hiddenWords(
  encoding: Encoding,
  spell: (word: string) => string,
  plain: (line: string) => MappedText,
): Respelling {
  const pattern = wordsPattern(spell);
  const every = new RegExp(pattern, 'g');
  return {
    encoding,
    trigger: new RegExp(pattern),
    isLine: line => new Set(line.match(every)).size >= 2,
    plain,
  };
}

/** Lines longer than this are looked at in pieces. */
const longestLine = 2_000;
const shortestLine = 8;

/** The lines of a folded text that are written backwards, in ROT13 or in leetspeak, in plain spelling. */
export function respellLines(folded: string): Fragment[] {
  const likely = respellings.filter(({ trigger }) => trigger.test(folded));
  if (likely.length === 0) return [];
  const lines = linesOf(folded);
  return likely.flatMap(respelling =>
    lines
      .filter(({ line }) => respelling.isLine(line))
      .map(({ line, start }) => ({
        encoding: respelling.encoding,
        text: respelling.plain(line).after(slice(line, start)),
      })),
  );
}

/** A line of a text or a piece of one, and where it begins. */
interface Line {
  readonly line: string;
  readonly start: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    for (let from = start; end - from >= shortestLine; from += longestLine) {
      const line = text.slice(from, Math.min(end, from + longestLine));
      lines.push({ line, start: from });
    }
    start = end + 1;
  }
  return lines;
}

/** Letters with signs between them: `i g n o r e`, `i-g-n-o-r-e`. */
const spaced =
  /(?<![\p{L}\p{N}])\p{L}(?:[ \t.\-_*|/+,]{1,3}\p{L}(?![\p{L}\p{N}])){4,}/gu;
const looksSpaced =
  /[a-z][ .\-_*|/+,]{1,3}[a-z][ .\-_*|/+,]{1,3}[a-z][ .\-_*|/+,]/;

/** Joins letters that are written apart; two or more separators in a row part words. */
export function joinLetters(folded: string): MappedText {
  if (!looksSpaced.test(folded)) return MappedText.inPlace(folded);
  return replaceMapped(folded, spaced, run => {
    const gap = / {2}/.test(run) ? / {2,3}/ : /[ \t]*[|/][ \t]*/;
    return run
      .split(gap)
      .map(word => word.replace(/[^\p{L}\p{M}]/gu, ''))
      .join(' ');
  });
}

function slice(text: string, start: number): MappedText {
  const starts = Int32Array.from(
    { length: text.length },
    (_, at) => start + at,
  );
  return MappedText.mapped(
    text,
    starts,
    starts.map(at => at + 1),
  );
}

function reversedText(line: string): MappedText {
  const characters = [...line].reverse();
  const text = characters.join('');
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  let at = 0;
  for (const character of characters) {
    const start = line.length - at - character.length;
    starts.fill(start, at, at + character.length);
    ends.fill(start + character.length, at, at + character.length);
    at += character.length;
  }
  return MappedText.mapped(text, starts, ends);
}
