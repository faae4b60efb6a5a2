import { separator } from '../edges';

/** A number as it is written: its groups of digits, and what stands before each of them. */
export interface DigitGroups {
  readonly groups: readonly string[];
  /** What stands before the group of the same index. */
  readonly gaps: readonly string[];
  /** Where the group of the same index ends in the text. */
  readonly ends: readonly number[];
}

const group = new RegExp(`(${separator}*)(\\d+)`, 'y');

/**
 * Splits a number into groups.
 *
 * @param text - digits and separators; a plus sign may stand first
 */
export function digitGroups(text: string): DigitGroups {
  const groups: string[] = [];
  const gaps: string[] = [];
  const ends: number[] = [];
  const start = text.indexOf('+') + 1;
  group.lastIndex = start;
  for (let match = group.exec(text); match; match = group.exec(text)) {
    gaps.push(text.slice(0, groups.length === 0 ? start : 0) + match[1]);
    groups.push(match[2]);
    ends.push(group.lastIndex);
  }
  return { groups, gaps, ends };
}

/** The first so many groups. */
export function firstGroups(
  { groups, gaps, ends }: DigitGroups,
  count: number,
): DigitGroups {
  return {
    groups: groups.slice(0, count),
    gaps: gaps.slice(0, count),
    ends: ends.slice(0, count),
  };
}
