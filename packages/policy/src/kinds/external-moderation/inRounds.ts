/**
 * Does the work for all items, a few at a time. A round starts when the one before is done, so that after a
 * failure nothing more is started.
 */
export async function inRounds<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let from = 0; from < items.length; from += atOnce) {
    const round = items.slice(from, from + atOnce);
    results.push(...(await Promise.all(round.map(work))));
  }
  return results;
}
