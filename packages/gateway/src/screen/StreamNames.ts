import { TextScreen, type Report, type TextRules } from '@keeptrusts/policy';
import { type DeltaName } from '../dialect/chatCompletionChunk';
import { type NameEdit } from '../json/spliceJson';
import { TakenNames } from '../json/TakenNames';
import { isWord } from '../json/textLeaves';
import { CleanWords } from './CleanWords';

/** The members of one object of a reply: which names there are, and by name what it is in the reply that is sent. */
interface Members {
  readonly taken: TakenNames;
  readonly given: Map<string, string>;
}

/**
 * Screens the names of members in a streamed reply. A name comes in one piece; where a client finds it again in a
 * later chunk, it is called the same.
 */
export class StreamNames {
  readonly #rules: TextRules;
  readonly #report: Report;
  readonly #objects = new Map<string, Members>();
  #blockedBy: number | undefined;

  constructor(rules: TextRules, report: Report) {
    this.#rules = rules;
    this.#report = report;
  }

  /** Index of the policy that blocks a name. */
  get blockedBy(): number | undefined {
    return this.#blockedBy;
  }

  /** Takes the names of a chunk; gives those that have to be others. */
  push(names: readonly DeltaName[]): NameEdit[] {
    return names.flatMap(({ within, path, name }) => {
      const rename = this.#give(within, name);
      return rename === name ? [] : [{ path, rename }];
    });
  }

  /** The way to a text in a choice, by the names that are sent. */
  renamed(
    choice: number,
    steps: readonly (string | number)[],
  ): (string | number)[] {
    return steps.map((step, index) => {
      if (typeof step === 'number') return step;
      const within = [choice, ...steps.slice(0, index)].join('.');
      return this.#objects.get(within)?.given.get(step) ?? step;
    });
  }

  #give(within: string, name: string): string {
    const members = this.#members(within);
    const known = members.given.get(name);
    if (known !== undefined) return known;
    const given = members.taken.take(this.#screen(name));
    members.given.set(name, given);
    return given;
  }

  #members(within: string): Members {
    const known = this.#objects.get(within);
    if (known) return known;
    const created: Members = { taken: new TakenNames(), given: new Map() };
    this.#objects.set(within, created);
    return created;
  }

  #screen(name: string): string {
    if (isWord(name) && CleanWords.of(this.#rules).has(name)) return name;
    const screen = new TextScreen(this.#rules, this.#report);
    const screened = screen.finish(name);
    this.#blockedBy ??= screen.blockedBy;
    return screened;
  }
}
