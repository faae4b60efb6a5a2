import { type PolicyOutcome } from '@keeptrusts/contract';
import { type FindingDetail } from '@keeptrusts/gateway';
import { decodeRun } from '@keeptrusts/policy';
import { type ExplainedFinding } from './Explanation';
import { type PlacedTexts } from './PlacedTexts';

/** Characters that are shown on each side of a finding. */
const contextLength = 30;

/**
 * Every finding of a look by itself; where the engine gave only numbers, those.
 *
 * @param details - those of the policy in the phase
 * @param texts - where the findings may stand
 */
export function toFindings(
  { findings = {} }: PolicyOutcome,
  details: readonly FindingDetail[],
  texts: readonly PlacedTexts[],
): ExplainedFinding[] {
  return Object.entries(findings).flatMap(([category, count]) => {
    const known = details
      .filter(detail => detail.category === category)
      .map(detail => toFinding(detail, texts));
    const more = count - known.length;
    return more > 0 ? [...known, { category, count: more }] : known;
  });
}

function toFinding(
  { policy, phase, ...finding }: FindingDetail,
  texts: readonly PlacedTexts[],
): ExplainedFinding {
  const { place, start, end, excerpt } = finding;
  if (place === undefined || start === undefined || end === undefined) {
    return finding;
  }
  const decoded = excerpt === undefined ? undefined : decodeRun(excerpt);
  const text = texts
    .map(each => each.at(place))
    .find(each => each?.slice(start, end) === excerpt);
  return {
    ...finding,
    before: text && before(text, start),
    after: text && after(text, end),
    decoded,
  };
}

/** From a whole word on. */
function before(text: string, end: number): string {
  const start = end - contextLength;
  if (start <= 0) return text.slice(0, end);
  return `…${text.slice(start, end).replace(/^\S{1,15}(?=\s)/, '')}`;
}

function after(text: string, start: number): string {
  const end = start + contextLength;
  if (end >= text.length) return text.slice(start);
  return `${text.slice(start, end).replace(/(?<=\s)\S{1,15}$/, '')}…`;
}
