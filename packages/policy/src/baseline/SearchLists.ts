import { isDeepStrictEqual } from 'node:util';
import { type LooserWhen, type SearchList } from '../kinds/LooserWhen';

/** True for a setting that lists what is looked for. */
export function isSearchList(
  looser: LooserWhen | undefined,
): looser is SearchList {
  return typeof looser === 'object' && 'finds' in looser;
}

/** What a team's policy looks for, beside what a baseline's does. */
export class SearchLists {
  /** Entries, or `all` where everything is looked for. */
  readonly #mine: readonly unknown[] | 'all';
  readonly #theirs: readonly unknown[] | 'all';

  /** Takes the values of one setting. */
  constructor({ missing }: SearchList, mine: unknown, theirs: unknown) {
    this.#mine = entriesOf(mine, missing);
    this.#theirs = entriesOf(theirs, missing);
  }

  /** True when the team's policy looks for nothing that the baseline's does not look for. */
  get asksNoMore(): boolean {
    if (this.#theirs === 'all') return true;
    return this.#mine !== 'all' && this.#mine.every(isOneOf(this.#theirs));
  }

  /** True when it looks for some of it only. */
  get isPart(): boolean {
    if (this.#mine === 'all' || this.#mine.length === 0) return false;
    if (this.#theirs === 'all') return true;
    return this.asksNoMore && !this.#theirs.every(isOneOf(this.#mine));
  }
}

/** True when two lists have some entry in common, which is so where one of them has all. */
export function shareEntries(mine: unknown, theirs: unknown): boolean {
  const entries = entriesOf(mine, undefined);
  const others = entriesOf(theirs, undefined);
  if (entries === 'all' || others === 'all') return true;
  return entries.some(isOneOf(others));
}

function entriesOf(
  value: unknown,
  missing: SearchList['missing'],
): readonly unknown[] | 'all' {
  if (value === true) return 'all';
  if (value === undefined && missing) return missing;
  return Array.isArray(value) ? value : [];
}

function isOneOf(entries: readonly unknown[]): (entry: unknown) => boolean {
  return entry => entries.some(each => isDeepStrictEqual(each, entry));
}
