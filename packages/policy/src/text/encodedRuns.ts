import { unescapeText } from '../normalise/unescapeText';
import { LetterRuns } from './LetterRuns';
import { type OpenSearch } from './Recogniser';
import {
  LandmarkTrigger,
  PatternTrigger,
  type TextTrigger,
} from './TextTrigger';

/** A way to write text so that patterns do not see it, and how to find and undo it. */
export interface Encoding {
  /** What every encoded run contains. */
  readonly trigger: TextTrigger;
  /** The runs. Linear, bounded. */
  readonly pattern: RegExp | LetterRuns;
  /** Searches for the beginning of a run that reaches the end of the text. */
  readonly open: OpenSearch;
  /** The texts that a run may stand for. */
  decode(run: string): string[];
}

const alphanumeric =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Shorter runs of base64 letters are words. */
const minRun = 20;

const byteRuns = new LetterRuns({
  letters: `${alphanumeric}+/_-`,
  least: minRun,
  // Longer runs are data: files, not text that somebody wrote.
  most: 8192,
  padding: '=',
  mostPadding: 2,
});

const encodedBytes: Encoding = {
  trigger: new LandmarkTrigger(['run']),
  pattern: byteRuns,
  open: (text, from) => byteRuns.openFrom(text, from),
  decode: run => [decodeHex(run), ...segments(run).map(decodeBase64)].flat(),
};

// Quotes, brackets and commas end a value; slashes and colons end a part of an address.
const escapedRuns = new LetterRuns({
  letters: `${alphanumeric}._%+@&#;=\\~-`,
  least: 4,
  most: 1024,
});
const escaped = 'A-Za-z0-9._%+@&#;=\\\\~-';

const escapedCharacters: Encoding = {
  trigger: new PatternTrigger('%[0-9A-Fa-f]{2}|&#|\\\\[ux][0-9A-Fa-f]{2}', 0),
  // A backslash at the end belongs to what comes next, in JSON to a quote that must stay escaped.
  pattern: new RegExp(`(?<![${escaped}])[${escaped}]{4,1024}(?<!\\\\)`, 'g'),
  open: (text, from) => escapedRuns.openFrom(text, from),
  decode: run => {
    const { text } = unescapeText(run);
    return text === run ? [] : [text];
  },
};

/** Percent encoding, entities and escapes of JSON and C; base64 (RFC 4648, both alphabets) and hexadecimal. */
export const encodings: readonly Encoding[] = [escapedCharacters, encodedBytes];

/** What a run stands for that is encoded from its first to its last character; undefined for any other text. */
export function decodeRun(run: string): string | undefined {
  for (const { pattern, decode } of encodings) {
    pattern.lastIndex = 0;
    const isRun = pattern.exec(run)?.[0] === run;
    const [text] = isRun ? decode(run) : [];
    if (text !== undefined) return text;
  }
  return undefined;
}

function decodeHex(run: string): string[] {
  const digits = run.startsWith('0x') ? run.slice(2) : run;
  return /^(?:[0-9A-Fa-f]{2})+$/.test(digits)
    ? printable(Buffer.from(digits, 'hex'))
    : [];
}

function decodeBase64(run: string): string[] {
  return printable(Buffer.from(run, 'base64'));
}

/** A path may end in an encoded part, and a slash belongs to both. */
function segments(run: string): string[] {
  const parts = run.split('/').filter(part => part.length >= minRun);
  return parts.length === 1 && parts[0] === run ? parts : [run, ...parts];
}

/** So many bytes tell whether they are text: keys and pictures are not decoded further. */
const probe = 64;

function printable(bytes: Buffer): string[] {
  if (
    !isText(
      bytes
        .subarray(0, probe)
        .toString('utf8')
        .replace(/\uFFFD{1,3}$/, ''),
    )
  )
    return [];
  const text = bytes.toString('utf8');
  return isText(text) ? [text] : [];
}

function isText(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  return text !== '' && !/[\0-\x08\x0E-\x1F\x7F\uFFFD]/.test(text);
}
