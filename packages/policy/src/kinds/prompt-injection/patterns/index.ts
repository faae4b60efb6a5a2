import { type Encoding } from '../../../normalise/decodeRuns';
import { conceptPatterns, type Family } from './conceptPatterns';
import { literalPatterns } from './literalPatterns';

/** What the linear model knows of a pattern. */
export interface PatternName {
  readonly name: string;
  readonly family: Family;
}

const hidden: readonly PatternName[] = (
  [
    'base64',
    'hex',
    'binary',
    'decimal',
    'selectors',
    'rot13',
    'reversed',
    'leetspeak',
  ] satisfies Encoding[]
).map(encoding => ({ name: `hidden-${encoding}`, family: 'encoded_payload' }));

/** All patterns; the position of one here is its number in a scan. */
export const patterns: readonly PatternName[] = [
  ...conceptPatterns,
  ...literalPatterns,
  ...hidden,
];

/** Number of the first literal pattern. */
export const firstLiteral = conceptPatterns.length;

/** Number of the pattern that stands for a way of hiding text. */
export function hiddenPattern(encoding: Encoding): number {
  return patterns.findIndex(({ name }) => name === `hidden-${encoding}`);
}
