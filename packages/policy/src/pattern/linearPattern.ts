import { RE2JS } from 're2js';
import { UnsafePattern } from './UnsafePattern';

/** The longest pattern that a configuration may hold. */
const maxLength = 1000;

/** A pattern that takes time in proportion to the text, whatever the two are. */
export interface LinearPattern {
  /** True when the pattern matches anywhere in the text. */
  test(text: string): boolean;
}

/**
 * Compiles a pattern of a user, in the syntax of RE2: no look-around and no back references, which have no
 * linear search. It judges whole values, so that its matches may be of any length, or empty; patterns that are
 * searched for in streams have to be bounded, which `compilePattern` of `detect/patterns` does.
 *
 * @throws UnsafePattern
 */
export function linearPattern(source: string): LinearPattern {
  try {
    if (source.length > maxLength) {
      throw new Error(`is longer than ${maxLength} characters`);
    }
    return RE2JS.compile(source);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnsafePattern(
      `is not a pattern that can be searched in linear time: ${reason}`,
      'Write it without look-around and back references, and with smaller repetitions.',
    );
  }
}
