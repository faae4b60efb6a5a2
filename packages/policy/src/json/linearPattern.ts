import { RE2JS } from 're2js';

/** The longest pattern that a configuration may hold. */
const maxLength = 1000;

/** A pattern that takes time in proportion to the text, whatever the two are. */
export interface LinearPattern {
  /** True when the pattern matches anywhere in the text. */
  test(text: string): boolean;
}

/**
 * Compiles a pattern of a user, in the syntax of RE2: no look-around and no back references, which have no
 * linear search.
 *
 * @throws Error when the pattern is none
 */
export function linearPattern(source: string): LinearPattern {
  if (source.length > maxLength) {
    throw new Error(`is longer than ${maxLength} characters`);
  }
  return RE2JS.compile(source);
}

/** What a fault of a pattern says to do. */
export const patternAdvice =
  'Write it without look-around and back references, and with smaller repetitions.';

/** What is wrong with a pattern, as a sentence goes on after its name; undefined when nothing is. */
export function patternFault(source: string): string | undefined {
  try {
    linearPattern(source);
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `is not a pattern that can be searched in linear time: ${reason}`;
  }
}
