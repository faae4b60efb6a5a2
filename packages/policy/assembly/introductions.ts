import { add, INTRODUCTION } from './found';
import { byteAt } from './memory';

/** How far behind the beginning of an introduction the name may begin. */
const LONGEST_INTRODUCTION: i32 = 12;

/** In small letters, "i am", "i'm", "im", "name is" and "this is"; `at` is where a word begins with "i". */
export function introduction(at: i32): void {
  const next = byteAt(at + 1);
  const isSelf = next == 0x20 || next == 0x27 || next == 0x6d;
  if (
    isSelf ||
    (next == 0x73 && (byteAt(at - 2) == 0x65 || byteAt(at - 2) == 0x73))
  )
    add(INTRODUCTION, at, at + LONGEST_INTRODUCTION);
}

/** In small letters, "name's"; `at` is its apostrophe. */
export function possessive(at: i32): void {
  if (
    byteAt(at + 1) == 0x73 &&
    byteAt(at - 1) == 0x65 &&
    byteAt(at - 2) == 0x6d
  )
    add(INTRODUCTION, at, at + LONGEST_INTRODUCTION);
}

/** In small letters, a greeting or thanks where a sentence begins. */
export function greeting(from: i32): void {
  let at = from;
  while (byteAt(at) == 0x20) at++;
  const code = byteAt(at);
  if (code == 0x68 || code == 0x64 || code == 0x74 || code == 0x72)
    add(INTRODUCTION, at, at + LONGEST_INTRODUCTION);
}
