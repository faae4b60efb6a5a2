/**
 * The first index in a sorted list from which on `isBefore` is false; the length of the list when it is true of all.
 * Found by halving.
 */
export function firstFrom<T>(
  sorted: readonly T[],
  isBefore: (entry: T) => boolean,
): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(sorted[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}
