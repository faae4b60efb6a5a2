/**
 * Where a value stands in the arguments of a tool: names with dots between them, `*` for every entry of a list or
 * member of a map, such as `payment.items.*.price`.
 */
export const argumentPath = /^[^.\s]{1,128}(\.[^.\s]{1,128}){0,15}$/;

/** Far more than a call has; more of them are refused. */
const maxValues = 1000;

/** What stands at a path, or why that cannot be told. */
export type AtPath =
  | { readonly values: readonly unknown[]; readonly fault?: undefined }
  | { readonly fault: 'missing' | 'ambiguous' | 'too_many' };

/**
 * The values at a path. Names count as the same in any case and width, since readers of JSON in several languages
 * take them so: `amount` beside `Amount` is ambiguous.
 */
export function valuesAt(root: unknown, path: string): AtPath {
  let values: unknown[] = [root];
  for (const part of path.split('.')) {
    const next: unknown[] = [];
    for (const value of values) {
      const inner = part === '*' ? everyOf(value) : namedOf(value, fold(part));
      // A single value where a list belongs is what some readers take for a list of one.
      if (!inner || (part !== '*' && inner.length === 0)) {
        return { fault: 'missing' };
      }
      if (part !== '*' && inner.length > 1) return { fault: 'ambiguous' };
      next.push(...inner);
      if (next.length > maxValues) return { fault: 'too_many' };
    }
    values = next;
  }
  return values.length === 0 ? { fault: 'missing' } : { values };
}

function everyOf(value: unknown): unknown[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const inner = Object.values(value);
  return inner.length > maxValues ? inner.slice(0, maxValues + 1) : inner;
}

function namedOf(value: unknown, folded: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    fold(name) === folded ? [inner] : [],
  );
}

function fold(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .toLowerCase();
}
