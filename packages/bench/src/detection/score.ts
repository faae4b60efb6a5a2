import { type Entity } from './LabelledText';

/** Right findings, wrong findings and missed entities. */
export interface Tally {
  hits: number;
  falseAlarms: number;
  misses: number;
}

/** When a finding counts as the entity: where both cover some of the same text, or exactly the same. */
export type Agreement = 'overlap' | 'exact';

/** Counts by category what was found in one text, of what is in it. */
export function tally(
  tallies: Map<string, Tally>,
  expected: readonly Entity[],
  found: readonly Entity[],
  agreement: Agreement,
): void {
  const left = [...found];
  for (const entity of expected) {
    const at = left.findIndex(each => agrees(entity, each, agreement));
    const counts = tallyOf(tallies, entity.category);
    if (at < 0) counts.misses++;
    else {
      counts.hits++;
      left.splice(at, 1);
    }
  }
  for (const { category } of left) tallyOf(tallies, category).falseAlarms++;
}

/** All categories together. */
export function total(tallies: Iterable<Tally>): Tally {
  const sum: Tally = { hits: 0, falseAlarms: 0, misses: 0 };
  for (const { hits, falseAlarms, misses } of tallies) {
    sum.hits += hits;
    sum.falseAlarms += falseAlarms;
    sum.misses += misses;
  }
  return sum;
}

/** Precision, recall and their harmonic mean. */
export function rates({ hits, falseAlarms, misses }: Tally): {
  precision: number;
  recall: number;
  f1: number;
} {
  return {
    precision: hits / (hits + falseAlarms),
    recall: hits / (hits + misses),
    f1: (2 * hits) / (2 * hits + falseAlarms + misses),
  };
}

function tallyOf(tallies: Map<string, Tally>, category: string): Tally {
  const counts = tallies.get(category) ?? {
    hits: 0,
    falseAlarms: 0,
    misses: 0,
  };
  tallies.set(category, counts);
  return counts;
}

function agrees(a: Entity, b: Entity, agreement: Agreement): boolean {
  if (a.category !== b.category) return false;
  return agreement === 'exact'
    ? a.start === b.start && a.end === b.end
    : a.start < b.end && b.start < a.end;
}
