import { KeeptrustsError } from '@keeptrusts/contract/api';

/** A part of a list; the cursor says how many came before. */
export function pageOf<Item>(
  items: readonly Item[],
  { limit = 50, cursor = '0' }: { limit?: unknown; cursor?: string } = {},
) {
  const from = Number(cursor);
  const to = from + Number(limit);
  return {
    items: items.slice(from, to),
    next_cursor: to < items.length ? String(to) : null,
  };
}

export function found<Thing>(thing: Thing | undefined): Thing {
  if (thing) return thing;
  throw new KeeptrustsError('not_found', 'There is none that you may see.');
}

export function byId<Thing extends { id: string }>(
  things: readonly Thing[],
  wanted: string,
): Thing {
  return found(things.find(({ id }) => id === wanted));
}
