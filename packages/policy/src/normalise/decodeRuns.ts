import { MappedText, type Span } from './MappedText';

/** How a text was hidden. */
export type Encoding =
  | 'base64'
  | 'hex'
  | 'binary'
  | 'decimal'
  | 'selectors'
  | 'rot13'
  | 'reversed'
  | 'leetspeak';

/** A text found inside another. */
export interface Fragment {
  readonly encoding: Encoding;
  /** Mapped to the text that it was found in. */
  readonly text: MappedText;
}

interface RunDecoder {
  encoding: Encoding;
  /** Linear: characters of one run are matched in one way only. */
  run: RegExp;
  /** The bytes of a run, or of as much of its beginning as tells whether it is text. */
  bytes(run: string): Buffer;
}

const decoders: readonly RunDecoder[] = [
  {
    // RFC 4648, both alphabets; mail wraps its lines.
    encoding: 'base64',
    run: /[A-Za-z0-9+/_-]{16,}(?:\r?\n[A-Za-z0-9+/_-]{4,})*={0,2}/g,
    bytes: run => Buffer.from(run, 'base64'),
  },
  {
    encoding: 'hex',
    run: /(?:(?:0x)?[0-9a-fA-F]{2}[ :,-]?){10,}/g,
    bytes: run => Buffer.from(run.replace(/0x|[^0-9a-fA-F]/g, ''), 'hex'),
  },
  {
    encoding: 'binary',
    run: /(?:[01]{8}[ ,]?){6,}/g,
    bytes: run => numbers(run.match(/[01]{8}/g), 2),
  },
  {
    encoding: 'decimal',
    run: /(?:\b\d{2,3}[ ,]{1,2}){8,}\d{2,3}\b/g,
    bytes: run => numbers(run.match(/\d+/g), 10),
  },
  {
    // Variation selectors number the bytes: U+FE00 to U+FE0F the first 16, U+E0100 on the others.
    encoding: 'selectors',
    run: /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]{6,}/gu,
    bytes: run => Buffer.from(Array.from(run, selectedByte)),
  },
];

/** The readable texts that are encoded inside a text. */
export function decodeRuns(text: string): Fragment[] {
  return decoders.flatMap(decoder =>
    Array.from(text.matchAll(decoder.run), match =>
      fragmentOf(decoder, match[0], match.index),
    ).filter(fragment => fragment !== undefined),
  );
}

/** So many characters of a run tell whether it is text: pictures and keys are not decoded further. */
const probeLength = 96;

function fragmentOf(
  { encoding, bytes }: RunDecoder,
  run: string,
  start: number,
): Fragment | undefined {
  // A text that was cut may begin in the middle of a group of four.
  const shifts = encoding === 'base64' && start === 0 ? [0, 1, 2, 3] : [0];
  for (const shift of shifts) {
    const shifted = run.slice(shift);
    if (!isText(bytes(shifted.slice(0, probeLength)).toString(), true))
      continue;
    const decoded = bytes(shifted).toString();
    if (!isText(decoded, false)) continue;
    const span: Span = { start, end: start + run.length };
    return { encoding, text: MappedText.of(decoded, span) };
  }
  return undefined;
}

/** Whether bytes were text: hardly a character that is not, and words. A probe may end inside a character. */
function isText(decoded: string, cut: boolean): boolean {
  const text = cut ? decoded.replace(/\uFFFD{1,3}$/, '') : decoded;
  if (text.length < 6) return false;
  // eslint-disable-next-line no-control-regex
  const odd = text.match(/[\0-\x08\x0E-\x1F\x7F-\x9F\uFFFD]/g)?.length ?? 0;
  const letters = text.match(/[\p{L}\p{M} ]/gu)?.length ?? 0;
  return odd * 20 <= text.length && letters * 10 >= text.length * 6;
}

function numbers(digits: string[] | null, base: number): Buffer {
  return Buffer.from((digits ?? []).map(each => parseInt(each, base) & 0xff));
}

function selectedByte(selector: string): number {
  const code = selector.codePointAt(0)!;
  return code >= 0xe0100 ? code - 0xe0100 + 16 : code - 0xfe00;
}
