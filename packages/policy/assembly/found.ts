import { foundAddress } from './memory';

// Kinds of landmarks, as `src/landmarks/Landmarks.ts` numbers them.
export const DIGITS: u32 = 0;
export const FIGURES: u32 = 1;
export const NUMBER: u32 = 2;
export const CAPITAL: u32 = 3;
export const INTRODUCTION: u32 = 4;
export const RUN: u32 = 5;
// 6 is `foreign`, which is known without looking.
export const PARTICLE: u32 = 7;
export const FEW_DIGITS: u32 = 8;
export const COMMON_CAPITAL: u32 = 9;
/** How many bits of a number are the kind. */
const KIND_BITS: u32 = 4;

let first: usize = 0;
let next: usize = 0;
/** The kinds that are looked for, a bit each. */
let wanted: u32 = 0;

/** Begins a list of landmarks behind a text. */
export function begin(length: i32, kinds: u32): void {
  first = foundAddress(length);
  next = first;
  wanted = kinds;
}

/** How many there are by now. */
export function count(): i32 {
  return <i32>((next - first) >>> 3);
}

export function wants(kind: u32): bool {
  return (wanted & (1 << kind)) != 0;
}

export function add(kind: u32, start: i32, end: i32): void {
  if (!wants(kind)) return;
  store<u32>(next, ((<u32>start) << KIND_BITS) | kind);
  store<u32>(next, <u32>end, 4);
  next += 8;
}
