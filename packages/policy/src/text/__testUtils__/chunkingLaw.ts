import fc from 'fast-check';
import { type TextRules } from '../TextRule';
import { redact } from './redact';

/** Texts that are made of parts. */
export function textsOf(
  part: fc.Arbitrary<string>,
  maxParts: number,
): fc.Arbitrary<string> {
  return fc.array(part, { maxLength: maxParts }).map(parts => parts.join(''));
}

/** A text in pieces; pieces may be empty. Places beyond its end count on from its beginning. */
export function cut(whole: string, places: readonly number[]): string[] {
  const inside = places.map(place => place % (whole.length + 1));
  const ends = [...inside.sort((a, b) => a - b), whole.length];
  return ends.map((end, index) => whole.slice(ends[index - 1] ?? 0, end));
}

/** Where to cut a text, up to so many times. */
export function cuts(maxCuts: number): fc.Arbitrary<number[]> {
  return fc.array(fc.nat(), { maxLength: maxCuts });
}

/** Where rules find something else because of how a text is cut: the report of it; undefined where they do not. */
export function faultOfCutting(
  rules: TextRules,
  texts: fc.Arbitrary<string>,
  numRuns: number,
): string | undefined {
  const law = fc.property(texts, cuts(12), (whole, places) => {
    expect(redact(rules, cut(whole, places))).toBe(redact(rules, [whole]));
  });
  return fc.defaultReportMessage(fc.check(law, { numRuns }));
}

/** The same where a text arrives one character at a time. */
export function faultByCharacter(
  rules: TextRules,
  texts: fc.Arbitrary<string>,
  numRuns: number,
): string | undefined {
  const law = fc.property(texts, whole => {
    const characters = [...whole.split(''), ''];
    expect(redact(rules, characters)).toBe(redact(rules, [whole]));
  });
  return fc.defaultReportMessage(fc.check(law, { numRuns }));
}
