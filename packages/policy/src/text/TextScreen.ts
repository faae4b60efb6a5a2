import { findLandmarks } from '../landmarks/findLandmarks';
import { type Landmarks } from '../landmarks/Landmarks';
import { DisguisedText } from './DisguisedText';
import { encodings, type Encoding } from './encodedRuns';
import { JsonCursor } from './JsonCursor';
import { contextLength, type Recogniser } from './Recogniser';
import { type TextRule, type TextRules, type TextSearch } from './TextRule';

/**
 * Told of every match, once; `policy` is the index in the chain, `start` and `end` are places in the whole
 * text.
 */
export type Report = (
  policy: number,
  category: string,
  start: number,
  end: number,
) => void;

interface Match {
  start: number;
  end: number;
  rule: TextRule;
}

/** Text is dropped in parts of at least so many characters: dropping each piece costs more than keeping it. */
const forgetLength = 256;

/** An encoding inside an encoding inside an encoding is undone, a fourth is not. */
const maxDepth = 3;

/**
 * Screens one text that arrives in pieces, and releases of it what is certain to stay.
 *
 * The law it obeys: for every way of cutting a text, the released pieces joined are what one piece
 * would have given. It holds back no more than the longest match that is still open at the end.
 */
export class TextScreen {
  readonly #rules: TextRules;
  readonly #report: Report;
  readonly #depth: number;
  /** Where the released text ends, for JSON source. */
  readonly #json: JsonCursor | undefined;
  /** Undecided text, behind enough decided text to serve as context. */
  readonly #text = new DisguisedText();
  /** Everything before this index is decided: no match can start there any more. */
  #settled = 0;
  /** Everything before this index has been released or replaced. */
  #released = 0;
  /** By recogniser the end of its last match: matches of one recogniser do not overlap. */
  readonly #resume = new Map<Recogniser, number>();
  #blockedBy: number | undefined;
  /** How much of the text came before the buffer. */
  #forgotten = 0;

  /**
   * @param options - `json`: the text is JSON source, such as the arguments of a tool call, and has to
   *   stay so; `depth`: how many encodings it was taken out of
   */
  constructor(
    rules: TextRules,
    report: Report,
    options: { json?: boolean; depth?: number } = {},
  ) {
    this.#depth = options.depth ?? 0;
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
    return this.#text.holds;
  }

  /** Takes the next piece; returns what can be released. */
  push(text: string): string {
    if (this.#blockedBy !== undefined) return '';
    this.#text.add(text, false);
    const released = this.#advance(this.#openAt());
    this.#forget();
    return released;
  }

  /** The text has ended, perhaps with a last piece; returns the rest. */
  finish(text = ''): string {
    if (this.#blockedBy !== undefined) return '';
    this.#text.add(text, true);
    return this.#advance(this.#buffer.length);
  }

  get #buffer(): string {
    return this.#text.plain;
  }

  /** Where the earliest match begins that more text could still change. */
  #openAt(): number {
    const buffer = this.#buffer;
    let earliest = buffer.length;
    for (const search of this.#rules.opens) {
      // Nothing is earlier than what comes first.
      if (earliest === this.#settled) break;
      earliest = Math.min(earliest, search(buffer, this.#settled));
    }
    return earliest;
  }

  /** Decides all that starts before `settled` and releases it. */
  #advance(settled: number): string {
    const released = this.#replace(this.#matches(settled), settled);
    this.#settled = settled;
    return this.#blockedBy === undefined ? released : '';
  }

  #matches(settled: number): Match[] {
    const found: Match[] = [];
    // No match can begin where nothing has been decided.
    if (settled === this.#settled) return found;
    const landmarks = findLandmarks(this.#buffer, this.#rules.landmarks);
    for (const { trigger, searches } of this.#rules.groups) {
      if (!trigger.isIn(this.#buffer, this.#settled, landmarks)) continue;
      for (const search of searches) {
        this.#search(search, landmarks, settled, found);
      }
    }
    for (const encoding of this.#depth < maxDepth ? encodings : []) {
      this.#searchEncoded(encoding, landmarks, settled, found);
    }
    return found.length > 1
      ? found.sort((a, b) => this.#byPosition(a, b))
      : found;
  }

  /** Leftmost first; of two that start together the longer one, then the order of the rules. */
  #byPosition(a: Match, b: Match): number {
    const { order } = this.#rules;
    return (
      a.start - b.start ||
      b.end - a.end ||
      order.get(a.rule)! - order.get(b.rule)!
    );
  }

  #search(
    { recogniser, rules }: TextSearch,
    landmarks: Landmarks,
    settled: number,
    found: Match[],
  ): void {
    const { pattern } = recogniser;
    const resume = this.#resume.get(recogniser) ?? 0;
    pattern.lastIndex = Math.max(this.#settled, resume);
    for (
      let match = pattern.exec(this.#buffer, landmarks);
      match && match.index < settled;
      match = pattern.exec(this.#buffer, landmarks)
    ) {
      const start = match.index;
      const length = this.#confirm(recogniser, match[0], start);
      if (length > 0) {
        const end = start + length;
        for (const rule of rules) found.push({ start, end, rule });
        this.#resume.set(recogniser, end);
      }
      // Every start is judged on its own: a refuted candidate must not hide one inside it,
      // or the outcome would depend on where the search happened to begin.
      pattern.lastIndex = start + Math.max(1, length);
    }
  }

  /** An encoded run is a match as a whole of every rule that finds something in what it stands for. */
  #searchEncoded(
    encoding: Encoding,
    landmarks: Landmarks,
    settled: number,
    found: Match[],
  ): void {
    const { trigger, pattern } = encoding;
    if (!trigger.isIn(this.#buffer, this.#settled, landmarks)) return;
    pattern.lastIndex = this.#settled;
    for (
      let match = pattern.exec(this.#buffer);
      match && match.index < settled;
      match = pattern.exec(this.#buffer)
    ) {
      // The run inside may use the same pattern.
      const next = pattern.lastIndex;
      const start = match.index;
      const end = start + match[0].length;
      for (const rule of this.#rulesIn(encoding, match[0])) {
        found.push({ start, end, rule });
      }
      pattern.lastIndex = next;
    }
  }

  #rulesIn(encoding: Encoding, run: string): Set<TextRule> {
    const rules = new Set<TextRule>();
    // What else is in the buffer is chance.
    if (!encoding.trigger.isIn(run, 0, findLandmarks(run))) return rules;
    for (const text of encoding.decode(run)) {
      const inside = new TextScreen(this.#rules, () => {}, {
        depth: this.#depth + 1,
      });
      inside.#text.add(text, true);
      for (const { rule } of inside.#matches(text.length)) rules.add(rule);
    }
    return rules;
  }

  #confirm(recogniser: Recogniser, candidate: string, start: number): number {
    if (!recogniser.confirm) return candidate.length;
    const before = this.#buffer.slice(
      Math.max(0, start - contextLength),
      start,
    );
    return recogniser.confirm(candidate, before);
  }

  #replace(matches: Match[], settled: number): string {
    let output = '';
    for (const { start, end, rule } of matches) {
      const from = this.#forgotten;
      this.#report(
        rule.policy,
        rule.recogniser.category,
        from + this.#text.rawIndex(start),
        from + this.#text.rawIndex(end),
      );
      if (rule.blocks) {
        // What stands behind it does not count, or findings would depend on how the text is cut.
        this.#blockedBy = rule.policy;
        return '';
      }
      if (!rule.replace || end <= this.#released) continue;
      // Of two overlapping matches the later one gives up what the earlier one has replaced.
      if (start >= this.#released) output += this.#release(start);
      // An escape that the match begins in stays whole, or its backslash would take what follows.
      const escape = this.#json?.escapeLeft(this.#text.next) ?? 0;
      if (escape > 0) {
        output += this.#release(Math.min(this.#released + escape, end));
      }
      const whole = this.#withoutHalfEscape(end);
      if (whole > this.#released) output += this.#marker(rule, whole);
    }
    if (settled >= this.#released) output += this.#release(settled);
    return output;
  }

  /** Lets the text pass up to an index. */
  #release(end: number): string {
    const text = this.#text.release(end);
    this.#json?.advance(text);
    this.#released = end;
    return text;
  }

  /** Where a match may end in JSON source: an escape that it ends in stays whole, a backslash with its quote. */
  #withoutHalfEscape(end: number): number {
    const text = this.#buffer.slice(this.#released, end);
    if (!this.#json || !text.includes('\\')) return end;
    return end - this.#json.halfEscape(text);
  }

  /** What takes the place of the text up to an index. */
  #marker({ recogniser, replace }: TextRule, end: number): string {
    const match = this.#buffer.slice(this.#released, end);
    const marker = replace!(recogniser.category, match);
    this.#released = end;
    this.#text.skip(end);
    if (!this.#json) return marker;
    // The digits of a number: a number has to stay.
    if (!this.#json.inText) return /^[+\d.eE-]+$/.test(match) ? '0' : marker;
    return JSON.stringify(marker).slice(1, -1);
  }

  /** Drops what is decided, but for the context of what comes next. */
  #forget(): void {
    const excess = this.#settled - contextLength;
    if (excess < forgetLength) return;
    this.#forgotten += this.#text.rawIndex(excess);
    this.#text.forget(excess);
    this.#settled -= excess;
    this.#released -= excess;
    for (const [recogniser, end] of this.#resume) {
      this.#resume.set(recogniser, end - excess);
    }
  }
}
