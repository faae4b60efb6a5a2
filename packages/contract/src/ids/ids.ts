import { randomFillSync } from 'node:crypto';

/** The nouns that have ids, each with its prefix. */
export type IdPrefix =
  | 'team'
  | 'tok'
  | 'cfg'
  | 'tpl'
  | 'wal'
  | 'evt'
  | 'esc'
  | 'exp'
  | 'gw'
  | 'repo'
  | 'bud'
  | 'txn'
  | 'req';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const timeLength = 10;
const randomLength = 16;

// One call to the CSPRNG serves hundreds of ids: a call per id would cost more than the id itself.
const pool = Buffer.alloc(randomLength * 256);
let poolOffset = pool.length;

let timeOf = -1;
let timeText = '';

/**
 * A new id, sortable by time: prefix, 10 characters of the millisecond (Crockford's base 32, as in
 * ULID) and 80 random bits.
 *
 * @example newId('evt', Date.now()) // "evt_01kc3p7m2q8d5z0v4h9t6y1n3r"
 */
export function newId(prefix: IdPrefix, nowMs: number): string {
  if (nowMs !== timeOf) {
    timeText = encodeTime(nowMs);
    timeOf = nowMs;
  }
  return `${prefix}_${timeText}${randomText()}`;
}

function encodeTime(nowMs: number): string {
  let rest = nowMs;
  let text = '';
  for (let i = 0; i < timeLength; i++) {
    text = alphabet[rest % 32] + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

function randomText(): string {
  if (poolOffset === pool.length) {
    randomFillSync(pool);
    poolOffset = 0;
  }
  let text = '';
  for (let i = 0; i < randomLength; i++) {
    text += alphabet[pool[poolOffset++] & 31];
  }
  return text;
}
