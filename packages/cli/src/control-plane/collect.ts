/** A part of a list. */
export interface Page<Item> {
  items: Item[];
  next_cursor: string | null;
}

/** The largest part that the control plane gives at a time. */
const largestPart = 200;

/** Asks for a list part by part, until there is as much of it as is wanted. */
export async function collect<Item>(
  limit: number,
  ask: (query: { limit: number; cursor?: string }) => Promise<Page<Item>>,
): Promise<Page<Item>> {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const wanted = Math.min(limit - items.length, largestPart);
    const page: Page<Item> = await ask({
      limit: wanted,
      cursor: cursor ?? undefined,
    });
    items.push(...page.items);
    cursor = page.next_cursor;
  } while (cursor !== null && items.length < limit);
  return { items, next_cursor: cursor };
}
