import { isDeepStrictEqual } from 'node:util';
import { type PolicyConfigEntry } from '../config/PolicyConfig';
import { type DependentOrder, type LooserWhen } from '../kinds/LooserWhen';
import { type Attempt } from './Attempt';
import { Allowance, isAllowList } from './Allowance';
import { isWeaker } from './isWeaker';
import { isSearchList, SearchLists, shareEntries } from './SearchLists';

/** A list longer than this is not shown again. */
const maxSuggested = 5;

/** The settings of a team's policy beside those of a baseline's policy of the same kind. */
export class SettingsComparison {
  readonly #own: PolicyConfigEntry;
  readonly #baseline: PolicyConfigEntry;
  readonly #groups: readonly string[];
  readonly #looser: Readonly<Record<string, LooserWhen>>;

  /** @param groups - names of the file's model groups: what counts of them are their models */
  constructor(
    own: PolicyConfigEntry,
    baseline: PolicyConfigEntry,
    groups: readonly string[],
  ) {
    this.#own = own;
    this.#baseline = baseline;
    this.#groups = groups;
    this.#looser = own.kind.looser ?? {};
  }

  /** True when both are about the same thing. */
  get isFair(): boolean {
    return Object.entries(this.#looser).every(
      ([name, looser]) => looser !== 'same' || this.#isSame(name),
    );
  }

  /** True when the team's policy asks nothing that the baseline's does not ask too. */
  get asksNoMore(): boolean {
    return this.#names().every(name => {
      const looser = this.#looser[name];
      const [mine, theirs] = this.#values(name);
      if (isSearchList(looser)) {
        return new SearchLists(looser, mine, theirs).asksNoMore;
      }
      if (looser === 'never') return true;
      return this.#isSame(name) || mine === undefined || this.#isLooser(name);
    });
  }

  /** The settings by which the team's policy would let through what the baseline's does not. */
  attempts(): Attempt[] {
    // With a stricter action it does more about less, which is a policy of its own.
    const isStricter = isWeaker(this.#baseline, this.#own);
    return Object.entries(this.#looser).flatMap(([name, looser]) => {
      if (isSearchList(looser) || !this.#isLooser(name)) return [];
      if (isAllowList(looser)) {
        return this.#allowance(name, looser.butFor).attempts();
      }
      return isStricter ? [] : [this.#attempt(name)];
    });
  }

  /** The lists of which a team's policy has only a part, where it does nothing that the baseline's does not do. */
  parts(): Attempt[] {
    if (!this.asksNoMore || this.#own.action !== this.#baseline.action) {
      return [];
    }
    return Object.entries(this.#looser).flatMap(([name, looser]) => {
      if (!isSearchList(looser)) return [];
      const lists = new SearchLists(looser, ...this.#values(name));
      return lists.isPart ? [this.#part(name)] : [];
    });
  }

  /** Settings, those inside of others by themselves where they are compared so. */
  #names(): string[] {
    const { settings } = this.#own;
    const names = Object.keys({ ...settings, ...this.#baseline.settings });
    return names.flatMap(name => {
      const inner = Object.keys(this.#looser).filter(each =>
        each.startsWith(`${name}.`),
      );
      return inner.length > 0 ? inner : [name];
    });
  }

  #isSame(name: string): boolean {
    const [mine, theirs] = this.#values(name);
    return isDeepStrictEqual(mine, theirs);
  }

  /** True when the value asks for no more than the baseline's does, and is another. */
  #isLooser(name: string): boolean {
    const looser = this.#looser[name];
    const [mine, theirs] = this.#values(name);
    if (looser === undefined || mine === undefined) return false;
    if (typeof looser === 'object' && 'is' in looser) {
      return this.#counts(looser) && isLooserValue(looser.is, mine, theirs);
    }
    if (isAllowList(looser)) {
      return this.#allowance(name, looser.butFor).isLooser;
    }
    return !isSearchList(looser) && isLooserValue(looser, mine, theirs);
  }

  /** True when the settings that a value depends on let it count. */
  #counts({ sharing, where = {} }: DependentOrder): boolean {
    const isThere = Object.entries(where).every(([name, value]) =>
      isDeepStrictEqual(this.#values(name)[1], value),
    );
    return (
      isThere &&
      (sharing === undefined || shareEntries(...this.#values(sharing)))
    );
  }

  #allowance(name: string, butFor: string | undefined): Allowance {
    return new Allowance({
      own: this.#own,
      baseline: this.#baseline,
      ...{ name, butFor },
      groups: this.#groups,
    });
  }

  #attempt(name: string): Attempt {
    const [own, baseline] = [this.#own, this.#baseline];
    const [mine, theirs] = this.#values(name);
    const path = name.split('.');
    return {
      path: [...own.path, ...path],
      message: `"${own.name}" sets ${name} to ${mine}, but "${baseline.name}" keeps it at ${theirs}.`,
      suggestion: `${path[path.length - 1]}: ${theirs}`,
    };
  }

  #part(name: string): Attempt {
    const [own, baseline] = [this.#own, this.#baseline];
    const [, theirs] = this.#values(name);
    const isShort = Array.isArray(theirs) && theirs.length <= maxSuggested;
    return {
      path: [...own.path, name],
      message: `"${own.name}" has only a part of the ${name} of "${baseline.name}", which looks for all of them.`,
      suggestion: isShort ? `${name}: ${JSON.stringify(theirs)}` : undefined,
    };
  }

  #values(name: string): [mine: unknown, theirs: unknown] {
    return [
      valueAt(this.#own.settings, name),
      valueAt(this.#baseline.settings, name),
    ];
  }
}

function isLooserValue(
  looser: DependentOrder['is'] | 'same',
  mine: unknown,
  theirs: unknown,
): boolean {
  if (theirs === undefined || looser === 'same') return false;
  if (looser === 'higher') return Number(mine) > Number(theirs);
  if (looser === 'lower') return Number(mine) < Number(theirs);
  if (looser === 'never') return false;
  return looser.indexOf(String(mine)) > looser.indexOf(String(theirs));
}

/** The value of `threshold`, or of `encoding.decode_base64`. */
function valueAt(
  settings: Readonly<Record<string, unknown>>,
  name: string,
): unknown {
  return name
    .split('.')
    .reduce<unknown>(
      (value, part) =>
        typeof value === 'object' && value !== null
          ? (value as Readonly<Record<string, unknown>>)[part]
          : undefined,
      settings,
    );
}
