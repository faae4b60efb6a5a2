import fc from 'fast-check';

/** Places at which something of unknown length is cut, as fractions of it. */
export const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
  maxLength: 12,
});

/** Cuts a text or its bytes into pieces; some of them may be empty. */
export function cutAt<T extends string | Buffer>(
  whole: T,
  places: readonly number[],
): T[] {
  const inside = places.map(place => Math.floor(place * whole.length));
  const ends = [...inside.sort((a, b) => a - b), whole.length];
  return ends.map((end, index) => whole.slice(ends[index - 1] ?? 0, end) as T);
}
