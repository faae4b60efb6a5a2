import { type Recogniser } from '../../text/Recogniser';
import { compilePattern } from './compilePattern';
import { type PatternEntry } from './patternEntry';

/**
 * The recogniser of a user's pattern.
 *
 * @throws UnsafePattern - never of an entry that its schema has let through
 */
export function userPattern({
  name,
  pattern,
  ignore_case: ignoreCase,
}: PatternEntry): Recogniser {
  const { search, trigger, open } = compilePattern(pattern, ignoreCase);
  return { category: name, trigger, pattern: search, open };
}
