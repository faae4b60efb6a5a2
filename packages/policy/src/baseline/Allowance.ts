import { matchesAny, overlap } from '../chain/globs';
import { type PolicyConfigEntry } from '../config/PolicyConfig';
import { type AllowList, type LooserWhen } from '../kinds/LooserWhen';
import { type Attempt } from './Attempt';

/** A list of what a team's policy allows, and the lists of the baseline's policy that it has to keep to. */
export interface Allowed {
  own: PolicyConfigEntry;
  baseline: PolicyConfigEntry;
  /** The setting. */
  name: string;
  /** The setting with what is denied all the same. */
  butFor?: string;
  /** Names of the file's model groups, which are judged by their models. */
  groups: readonly string[];
}

/** True for a setting that lists what is allowed. */
export function isAllowList(looser: LooserWhen): looser is AllowList {
  return typeof looser === 'object' && 'allows' in looser;
}

/** What a team's policy allows, as far as the baseline lets it through. */
export class Allowance {
  readonly #lists: Allowed;
  readonly #wanted: readonly string[];
  /** Undefined when the baseline lets through all that it does not deny. */
  readonly #allowed: readonly string[] | undefined;
  readonly #denied: readonly string[];

  constructor(lists: Allowed) {
    const { own, baseline, name, butFor } = lists;
    this.#lists = lists;
    this.#wanted = patterns(own.settings[name]) ?? [];
    this.#allowed = patterns(baseline.settings[name]);
    this.#denied =
      butFor === undefined ? [] : patterns(baseline.settings[butFor]) ?? [];
  }

  /** True when the baseline does not let all of it through. */
  get isLooser(): boolean {
    return this.#wanted.some(each => !this.#isWithin(each));
  }

  /** Each pattern that the baseline does not let through, or the whole list when it lets nothing through. */
  attempts(): Attempt[] {
    return this.#wanted.some(each => this.#isOpen(each))
      ? this.#wanted.flatMap((each, index) =>
          this.#isWithin(each) ? [] : [this.#attempt(each, index)],
        )
      : [this.#useless()];
  }

  /** True when all names of a pattern are let through. */
  #isWithin(pattern: string): boolean {
    if (this.#lists.groups.includes(pattern)) return true;
    if (matchesAny(this.#denied, pattern)) return false;
    // A pattern that matches another as if it were a name matches all that the other one does.
    return !this.#allowed || matchesAny(this.#allowed, pattern);
  }

  /** True when some name of a pattern may be let through. */
  #isOpen(pattern: string): boolean {
    if (this.#isWithin(pattern)) return true;
    if (matchesAny(this.#denied, pattern)) return false;
    return this.#allowed?.some(each => overlap(each, pattern)) ?? true;
  }

  #attempt(pattern: string, index: number): Attempt {
    const { own, baseline, name } = this.#lists;
    const part = this.#isOpen(pattern) ? 'only a part' : 'nothing';
    return {
      path: [...own.path, name, index],
      message: `"${own.name}" allows "${pattern}", of which "${baseline.name}" lets ${part} through.`,
      suggestion: this.#suggestion(),
    };
  }

  #useless(): Attempt {
    const { own, baseline, name } = this.#lists;
    return {
      path: [...own.path, name],
      severity: 'error',
      message: `"${baseline.name}" lets through nothing that "${own.name}" allows.`,
      suggestion: this.#suggestion(),
    };
  }

  #suggestion(): string | undefined {
    const kept = this.#allowed ?? this.#wanted.filter(this.#isWithin, this);
    return kept.length > 0
      ? `${this.#lists.name}: ${JSON.stringify(kept)}`
      : undefined;
  }
}

/** The entries of a list, as far as they are names or globs; undefined when there is no list. */
function patterns(list: unknown): string[] | undefined {
  return Array.isArray(list)
    ? list.filter(each => typeof each === 'string')
    : undefined;
}
