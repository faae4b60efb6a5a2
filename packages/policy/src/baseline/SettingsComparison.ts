import { isDeepStrictEqual } from 'node:util';
import { type PolicyConfigEntry } from '../config/PolicyConfig';
import { type LooserWhen } from '../kinds/PolicyKind';
import { type Attempt } from './Attempt';
import { Allowance, isAllowList } from './Allowance';

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
    const { settings } = this.#own;
    const names = Object.keys({ ...settings, ...this.#baseline.settings });
    return names.every(
      name =>
        this.#isSame(name) ||
        settings[name] === undefined ||
        this.#isLooser(name),
    );
  }

  /** The settings by which the team's policy would let through what the baseline's does not. */
  attempts(): Attempt[] {
    return Object.entries(this.#looser).flatMap(([name, looser]) => {
      if (!this.#isLooser(name)) return [];
      return isAllowList(looser)
        ? this.#allowance(name, looser.butFor).attempts()
        : [this.#attempt(name)];
    });
  }

  #isSame(name: string): boolean {
    const [mine, theirs] = this.#values(name);
    return isDeepStrictEqual(mine, theirs);
  }

  #isLooser(name: string): boolean {
    const looser = this.#looser[name];
    const [mine, theirs] = this.#values(name);
    if (looser === undefined || mine === undefined) return false;
    if (isAllowList(looser)) {
      return this.#allowance(name, looser.butFor).isLooser;
    }
    if (theirs === undefined || looser === 'same') return false;
    if (looser === 'higher') return Number(mine) > Number(theirs);
    if (looser === 'lower') return Number(mine) < Number(theirs);
    return looser.indexOf(String(mine)) > looser.indexOf(String(theirs));
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
    return {
      path: [...own.path, name],
      message: `"${own.name}" sets ${name} to ${mine}, but "${baseline.name}" keeps it at ${theirs}.`,
      suggestion: `${name}: ${theirs}`,
    };
  }

  #values(name: string): [mine: unknown, theirs: unknown] {
    return [this.#own.settings[name], this.#baseline.settings[name]];
  }
}
