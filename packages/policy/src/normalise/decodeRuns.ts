import { allMatches } from './allMatches';
import { CharacterRuns } from './CharacterRuns';
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

/** A run of characters that may be encoded text, and where it begins. */
interface Run {
  run: string;
  start: number;
}

interface RunDecoder {
  encoding: Encoding;
  runsIn(text: string): Iterable<Run>;
  /** The bytes of a run, or of as much of its beginning as tells whether it is text. */
  bytes(run: string): Buffer;
}

const selectors = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]{6,}/gu;

/** The patterns are linear: characters of one run are matched in one way only. */
const decoders: readonly RunDecoder[] = [
  {
    // RFC 4648, both alphabets; mail wraps its lines.
    encoding: 'base64',
    runsIn: beginningWith(
      new CharacterRuns(/[A-Za-z0-9+/_-]/, 16),
      /[A-Za-z0-9+/_-]{16,}(?:\r?\n[A-Za-z0-9+/_-]{4,})*={0,2}/y,
    ),
    bytes: run => Buffer.from(run, 'base64'),
  },
  {
    encoding: 'hex',
    runsIn: inside(
      new CharacterRuns(/[0-9a-fA-Fx :,-]/, 20),
      /(?:(?:0x)?[0-9a-fA-F]{2}[ :,-]?){10,}/g,
    ),
    bytes: run => Buffer.from(run.replace(/0x|[^0-9a-fA-F]/g, ''), 'hex'),
  },
  {
    encoding: 'binary',
    runsIn: inside(new CharacterRuns(/[01 ,]/, 48), /(?:[01]{8}[ ,]?){6,}/g),
    bytes: run => numbers(run.match(/[01]{8}/g), 2),
  },
  {
    encoding: 'decimal',
    runsIn: inside(
      new CharacterRuns(/[0-9 ,]/, 26),
      /(?:\b\d{2,3}[ ,]{1,2}){8,}\d{2,3}\b/g,
    ),
    bytes: run => numbers(run.match(/\d+/g), 10),
  },
  {
    // Variation selectors number the bytes: U+FE00 to U+FE0F the first 16, U+E0100 on the others.
    encoding: 'selectors',
    runsIn: text =>
      allMatches(text, selectors).map(({ 0: run, index: start }) => ({
        run,
        start,
      })),
    bytes: run => Buffer.from(Array.from(run, selectedByte)),
  },
];

/**
 * Finds runs that begin as others do.
 *
 * @param pattern - with flag `y`; matches wherever one of the others begins
 */
function beginningWith(
  beginnings: CharacterRuns,
  pattern: RegExp,
): RunDecoder['runsIn'] {
  return function* runsIn(text) {
    let from = 0;
    for (;;) {
      const start = beginnings.next(text, from)?.start;
      if (start === undefined) return;
      pattern.lastIndex = start;
      const [run] = pattern.exec(text)!;
      yield { run, start };
      from = start + run.length;
    }
  };
}

/**
 * Finds runs inside others.
 *
 * @param pattern - with flag `g`; matches only what is in one of the others as a whole
 */
function inside(outer: CharacterRuns, pattern: RegExp): RunDecoder['runsIn'] {
  return function* runsIn(text) {
    let span = outer.next(text, 0);
    for (; span; span = outer.next(text, span.end)) {
      // What stands before and after says whether a word begins and ends there.
      const before = Math.max(0, span.start - 1);
      const around = text.slice(before, span.end + 1);
      for (const { 0: run, index } of allMatches(around, pattern))
        yield { run, start: before + index };
    }
  };
}

/** The readable texts that are encoded inside a text. */
export function decodeRuns(text: string): Fragment[] {
  const fragments: Fragment[] = [];
  for (const decoder of decoders) {
    for (const { run, start } of decoder.runsIn(text)) {
      const fragment = fragmentOf(decoder, run, start);
      if (fragment) fragments.push(fragment);
    }
  }
  return fragments;
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
    const probe = bytes(shifted.slice(0, probeLength));
    if (isSurelyData(probe) || !isText(probe.toString(), true)) continue;
    const decoded = bytes(shifted).toString();
    if (!isText(decoded, false)) continue;
    const span: Span = { start, end: start + run.length };
    return { encoding, text: MappedText.of(decoded, span) };
  }
  return undefined;
}

/** So many bytes at its end may become characters that {@link isText} takes off a probe. */
const cutBytes = 9;

/**
 * Whether {@link isText} is false of the bytes of a probe, found out before they are decoded: most runs are
 * data. Counts control characters, and bytes inside a character of UTF-8 whose beginning is missing.
 */
function isSurelyData(probe: Buffer): boolean {
  let odd = 0;
  let previous = 0;
  for (let index = 0; index < probe.length - cutBytes; index++) {
    const byte = probe[index];
    const isStray = byte >= 0x80 && byte < 0xc0 && previous < 0x80;
    if ((isStray || (byte < 0x80 && isOdd(byte))) && ++odd * 20 > probe.length)
      return true;
    previous = byte;
  }
  return false;
}

/** Whether bytes were text: hardly a character that is not, and words. A probe may end inside a character. */
function isText(decoded: string, cut: boolean): boolean {
  const text = cut ? decoded.replace(/\uFFFD{1,3}$/, '') : decoded;
  if (text.length < 6) return false;
  let odd = 0;
  // Most data is told from text by its first bytes.
  for (let index = 0; index < text.length; index++) {
    if (isOdd(text.charCodeAt(index)) && ++odd * 20 > text.length) return false;
  }
  const letters = text.match(/[\p{L}\p{M} ]/gu)?.length ?? 0;
  return letters * 10 >= text.length * 6;
}

/** Control characters, and what stands for bytes that are no character. */
function isOdd(code: number): boolean {
  return (
    code < 0x09 ||
    (code > 0x0d && code < 0x20) ||
    (code > 0x7e && code < 0xa0) ||
    code === 0xfffd
  );
}

function numbers(digits: string[] | null, base: number): Buffer {
  return Buffer.from((digits ?? []).map(each => parseInt(each, base) & 0xff));
}

function selectedByte(selector: string): number {
  const code = selector.codePointAt(0)!;
  return code >= 0xe0100 ? code - 0xe0100 + 16 : code - 0xfe00;
}
