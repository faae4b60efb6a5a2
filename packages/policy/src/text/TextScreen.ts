import { contextLength } from './Recogniser';
import { type TextRule, type TextRules } from './TextRule';

/** Told of every match, once; `policy` is the index in the chain. */
export type Report = (policy: number, category: string) => void;

interface Match {
  start: number;
  end: number;
  rule: TextRule;
}

/**
 * Screens one text that arrives in pieces, and releases of it what is certain to stay.
 *
 * The law it obeys: for every way of cutting a text, the released pieces joined are what one piece
 * would have given. It holds back no more than the longest match that is still open at the end.
 */
export class TextScreen {
  readonly #rules: TextRules;
  readonly #report: Report;
  readonly #json: boolean;
  /** Undecided text, behind enough decided text to serve as context. */
  #buffer = '';
  /** Everything before this index is decided: no match can start there any more. */
  #settled = 0;
  /** Everything before this index has been released or replaced. */
  #released = 0;
  /** By rule the end of its last match: matches of one rule do not overlap. */
  readonly #resume = new Map<TextRule, number>();
  #blockedBy: number | undefined;

  /**
   * @param options - `json`: the text is JSON source, such as the arguments of a tool call, and has to
   *   stay so
   */
  constructor(
    rules: TextRules,
    report: Report,
    options: { json?: boolean } = {},
  ) {
    this.#rules = rules;
    this.#report = report;
    this.#json = options.json ?? false;
  }

  /** Index of the policy that blocks this text; from then on nothing is released. */
  get blockedBy(): number | undefined {
    return this.#blockedBy;
  }

  /** True while text is held back. */
  get holds(): boolean {
    return this.#released < this.#buffer.length;
  }

  /** Takes the next piece; returns what can be released. */
  push(text: string): string {
    this.#buffer += text;
    const released = this.#advance(this.#openAt());
    this.#forget();
    return released;
  }

  /** The text has ended, perhaps with a last piece; returns the rest. */
  finish(text = ''): string {
    this.#buffer += text;
    return this.#advance(this.#buffer.length);
  }

  /** Where the earliest match begins that more text could still change. */
  #openAt(): number {
    const { open } = this.#rules;
    open.lastIndex = this.#settled;
    return open.exec(this.#buffer)?.index ?? this.#buffer.length;
  }

  /** Decides all that starts before `settled` and releases it. */
  #advance(settled: number): string {
    if (this.#blockedBy !== undefined) return '';
    const released = this.#replace(this.#matches(settled), settled);
    this.#settled = settled;
    return this.#blockedBy === undefined ? released : '';
  }

  #matches(settled: number): Match[] {
    const found: Match[] = [];
    for (const { trigger, rules } of this.#rules.groups) {
      if (!trigger.test(this.#buffer)) continue;
      for (const rule of rules) this.#search(rule, settled, found);
    }
    return found.length > 1 ? found.sort(byPosition) : found;
  }

  #search(rule: TextRule, settled: number, found: Match[]): void {
    const { pattern } = rule.recogniser;
    pattern.lastIndex = Math.max(this.#settled, this.#resume.get(rule) ?? 0);
    for (
      let match = pattern.exec(this.#buffer);
      match && match.index < settled;
      match = pattern.exec(this.#buffer)
    ) {
      const start = match.index;
      const length = this.#confirm(rule, match[0], start);
      if (length > 0) {
        const skipped = this.#json ? this.#escapeAt(start) : 0;
        const end = start + length;
        if (skipped < length) found.push({ start: start + skipped, end, rule });
        this.#resume.set(rule, end);
      }
      // Every start is judged on its own: a refuted candidate must not hide one inside it,
      // or the outcome would depend on where the search happened to begin.
      pattern.lastIndex = start + Math.max(1, length);
    }
  }

  #confirm(rule: TextRule, candidate: string, start: number): number {
    if (!rule.recogniser.confirm) return candidate.length;
    const before = this.#buffer.slice(
      Math.max(0, start - contextLength),
      start,
    );
    return rule.recogniser.confirm(candidate, before);
  }

  /**
   * How many characters at `start` belong to an escape such as `\n` or `\u0041` whose backslash comes
   * before: replacing them would leave the backslash to whatever follows.
   */
  #escapeAt(start: number): number {
    let backslashes = 0;
    while (this.#buffer[start - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) return 0;
    return this.#buffer[start] === 'u' ? 5 : 1;
  }

  #replace(matches: Match[], settled: number): string {
    let output = '';
    for (const { start, end, rule } of matches) {
      this.#report(rule.policy, rule.recogniser.category);
      if (rule.blocks) this.#blockedBy ??= rule.policy;
      if (!rule.replace || end <= this.#released) continue;
      // Of two overlapping matches the later one gives up what the earlier one has replaced.
      const from = Math.max(start, this.#released);
      output += this.#buffer.slice(this.#released, from);
      output += rule.replace(
        rule.recogniser.category,
        this.#buffer.slice(from, end),
      );
      this.#released = end;
    }
    if (this.#released < settled) {
      output += this.#buffer.slice(this.#released, settled);
      this.#released = settled;
    }
    return output;
  }

  /** Drops what is decided, but for the context of what comes next. */
  #forget(): void {
    const excess = this.#settled - contextLength;
    if (excess <= 0) return;
    this.#buffer = this.#buffer.slice(excess);
    this.#settled -= excess;
    this.#released -= excess;
    for (const [rule, end] of this.#resume) {
      this.#resume.set(rule, end - excess);
    }
  }
}

/** Leftmost first; of two that start together the longer one, then the order of the chain. */
function byPosition(a: Match, b: Match): number {
  return a.start - b.start || b.end - a.end || a.rule.policy - b.rule.policy;
}
