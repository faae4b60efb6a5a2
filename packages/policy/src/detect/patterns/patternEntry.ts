import { z } from 'zod';
import { refuseUnsafe } from '../../pattern/UnsafePattern';
import { compilePattern } from './compilePattern';

/**
 * A pattern of the user: what a finding is called and how it is written.
 *
 * @example
 * { name: project_number, pattern: 'PRJ-\d{6}' }
 */
export const patternEntry = z.strictObject({
  name: z
    .string()
    .max(64)
    .regex(/^[a-z][a-z0-9_-]*$/)
    .describe('The category of its findings: small letters, digits, _ and -')
    .meta({ examples: ['project_number'] }),
  pattern: z
    .string()
    .min(1)
    .max(500, { abort: true })
    .superRefine(refuseUnsafe(compileBothCases))
    .describe(
      'A regular expression without look-around and back-references; ^ and $ stand for the ends of a line, and without an upper bound a repetition goes up to 256',
    )
    .meta({ examples: ['PRJ-\\d{6}'] }),
  ignore_case: z
    .boolean()
    .default(false)
    .describe('Takes capital and small letters for the same'),
});
export type PatternEntry = z.infer<typeof patternEntry>;

/** With both cases a pattern is at its largest and most ambiguous. */
function compileBothCases(pattern: string): void {
  compilePattern(pattern, true);
  compilePattern(pattern, false);
}
