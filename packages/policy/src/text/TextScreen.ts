import { JsonCursor } from './JsonCursor';
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
  /** Where the released text ends, for JSON source. */
  readonly #json: JsonCursor | undefined;
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
    this.#json = options.json ? new JsonCursor() : undefined;
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
        found.push({ start, end: start + length, rule });
        this.#resume.set(rule, start + length);
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

  #replace(matches: Match[], settled: number): string {
    let output = '';
    for (const { start, end, rule } of matches) {
      this.#report(rule.policy, rule.recogniser.category);
      if (rule.blocks) this.#blockedBy ??= rule.policy;
      if (!rule.replace || end <= this.#released) continue;
      // Of two overlapping matches the later one gives up what the earlier one has replaced.
      if (start > this.#released) output += this.#release(start);
      // An escape that the match begins in stays whole, or its backslash would take what follows.
      const escape = this.#json?.escapeLeft(this.#buffer[this.#released]) ?? 0;
      if (escape > 0) {
        output += this.#release(Math.min(this.#released + escape, end));
      }
      if (end > this.#released) output += this.#marker(rule, end);
    }
    if (settled > this.#released) output += this.#release(settled);
    return output;
  }

  /** Lets the text pass up to an index. */
  #release(end: number): string {
    const text = this.#buffer.slice(this.#released, end);
    this.#json?.advance(text);
    this.#released = end;
    return text;
  }

  /** What takes the place of the text up to an index. */
  #marker({ recogniser, replace }: TextRule, end: number): string {
    const match = this.#buffer.slice(this.#released, end);
    const marker = replace!(recogniser.category, match);
    this.#released = end;
    if (!this.#json) return marker;
    // The digits of a number: a number has to stay.
    if (!this.#json.inText) return /^\+?\d+$/.test(match) ? '0' : marker;
    return JSON.stringify(marker).slice(1, -1);
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
