import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { foreign, writeForeignBytes } from './foreignBytes';
import { landmarkKinds, Landmarks } from './Landmarks';
import { wordHash, wordSlots } from './wordHash';

/** A word of so many letters, as its first two tell it. */
export interface WordBeginning {
  readonly pair: string;
  /** Two, three, or any larger number for all longer words. */
  readonly letters: number;
}

const address = z.custom<() => number>(value => typeof value === 'function');

/** What `assembly/landmarks.ts` exports. */
const exportsSchema = z.object({
  memory: z.instanceof(WebAssembly.Memory),
  wordsAddress: address,
  beginningsAddress: address,
  endingsAddress: address,
  headsAddress: address,
  textAddress: address,
  foundAddress: z.custom<(length: number) => number>(),
  reserve: z.custom<(length: number) => void>(),
  scan: z.custom<(length: number, kinds: number) => number>(),
  findHeads: z.custom<(length: number) => number>(),
});

/** Words that say where a landmark is, or that one is none; all in small letters. */
export interface LandmarkWords {
  /** Words that begin no name, although they may have a capital letter. */
  readonly noNames: readonly string[];
  /** What words begin with that may follow the number of a house. */
  readonly behindNumbers: readonly WordBeginning[];
  /** What months begin with: two letters each. */
  readonly months: readonly string[];
  /** What words end with that may come before the number of a house: two letters each. */
  readonly beforeNumbers: readonly string[];
}

/** Months have three letters or more. */
const monthBits = 2 + 4 + 8;

const foreignKind = landmarkKinds.indexOf('foreign');

/**
 * Looks through texts for landmarks: one pass over the characters, sixteen at a time, in WebAssembly, which is what
 * makes it cheap enough to let recognisers rest on most texts.
 */
export class LandmarkScanner {
  readonly #wasm: z.infer<typeof exportsSchema>;
  readonly #encoder = new TextEncoder();
  /** The memory that begins with the text. */
  #bytes = new Uint8Array();
  #reserved = 0;
  /** The text that was written last. */
  #text = '';
  /** The heads that were written last. */
  #heads: Uint8Array | undefined;

  constructor(words: LandmarkWords) {
    const module = new WebAssembly.Module(readFileSync(wasmFile()));
    this.#wasm = exportsSchema.parse(new WebAssembly.Instance(module).exports);
    this.#learn(words);
  }

  /**
   * The landmarks of a text.
   *
   * @param kinds - those that are looked for, as `kindsMask` writes them
   */
  scan(text: string, kinds: number): Landmarks {
    const { length } = text;
    const isAscii = this.#write(text);
    const count = this.#wasm.scan(length, kinds);
    return new Landmarks(this.#found(length, count, isAscii));
  }

  /**
   * Where words begin that have one of the heads, in order.
   *
   * @param heads - as `WordHeads` writes them; the same array each time for the same heads
   */
  findHeads(text: string, heads: Uint8Array): Uint32Array {
    const { memory, foundAddress, headsAddress, findHeads } = this.#wasm;
    if (text !== this.#text) this.#write(text);
    if (heads !== this.#heads)
      new Uint8Array(memory.buffer, headsAddress()).set(heads);
    this.#heads = heads;
    const count = findHeads(text.length);
    const start = foundAddress(text.length);
    return new Uint32Array(memory.buffer, start, count).slice();
  }

  /** A copy of what the last scan has left behind: the next text is written over it. */
  #found(length: number, count: number, isAscii: boolean): Uint32Array {
    const { memory, foundAddress } = this.#wasm;
    const pairs = new Uint32Array(memory.buffer, foundAddress(length));
    if (isAscii) return pairs.slice(0, 2 * count);
    pairs[2 * count] = foreignKind;
    pairs[2 * count + 1] = length;
    return pairs.slice(0, 2 * count + 2);
  }

  #reserve(length: number): void {
    const { memory, reserve, textAddress } = this.#wasm;
    reserve(length);
    this.#bytes = new Uint8Array(memory.buffer, textAddress());
    this.#reserved = length;
  }

  /** Writes a text where it is looked through; returns whether it is in ASCII. */
  #write(text: string): boolean {
    const { length } = text;
    if (length > this.#reserved) this.#reserve(length);
    this.#text = text;
    // Text in ASCII is the same in UTF-8, and written at once.
    const { read, written } = this.#encoder.encodeInto(text, this.#bytes);
    if (read === length && written === length) return true;
    writeForeignBytes(text, this.#bytes);
    return false;
  }

  #learn({
    noNames,
    behindNumbers,
    months,
    beforeNumbers,
  }: LandmarkWords): void {
    const { memory, wordsAddress, beginningsAddress, endingsAddress } =
      this.#wasm;
    const slots = new Uint32Array(memory.buffer, wordsAddress(), wordSlots);
    for (const word of noNames) addHash(slots, wordHash(word));
    const beginnings = this.#table(beginningsAddress());
    for (const { pair, letters } of behindNumbers)
      beginnings[placeOf(pair)] |= 1 << Math.min(letters - 2, 2);
    for (const pair of months) beginnings[placeOf(pair)] |= monthBits;
    const endings = this.#table(endingsAddress());
    for (const pair of beforeNumbers) endings[placeOf(pair)] = 1;
  }

  /** What is known of each pair of letters. */
  #table(place: number): Uint8Array {
    return new Uint8Array(this.#wasm.memory.buffer, place, 32 * 32);
  }
}

function placeOf([first, second]: string): number {
  return (lowBits(first) << 5) + lowBits(second);
}

function addHash(slots: Uint32Array, hash: number): void {
  let slot = hash % wordSlots;
  while (slots[slot] !== 0 && slots[slot] !== hash)
    slot = (slot + 1) % wordSlots;
  slots[slot] = hash;
}

/** What tells letters apart, whether small or not. Letters beyond ASCII are all the same. */
function lowBits(letter: string): number {
  return letter > '\x7f' ? foreign.letter & 31 : letter.charCodeAt(0) & 31;
}

function wasmFile(): string {
  const manifest = require.resolve('@keeptrusts/policy/package.json');
  return join(dirname(manifest), 'wasm', 'landmarks.wasm');
}
