import { RE2JS } from 're2js';
import { UnsafePattern } from '../../pattern/UnsafePattern';
import { type SearchPattern } from '../../text/Recogniser';
import { parsePattern } from './parsePattern';
import {
  boundRepeats,
  isDeterministic,
  maxLength,
  minLength,
  sizeOf,
  type PatternNode,
} from './PatternNode';
import { LinearSearch } from './LinearSearch';
import { openPattern, unitsByPosition } from './openPattern';
import { requiredText } from './requiredText';
import { toJavaScript, toRe2 } from './writePattern';

/** How far a match may reach, and so how much of a stream may have to wait for the rest of it. */
const maxMatchLength = 1024;
/** What takes the place of "without end", the largest that fits. */
const repeatBounds = [256, 128, 64, 32, 16, 8];
/** States of an automaton for a pattern that `RegExp` would go back and forth in. */
const maxAutomaton = 250;
const maxDeterministic = 4096;
/** How many characters at its start say where a match can be. */
const headLength = 8;

/** The three patterns that a recogniser is made of. */
interface CompiledPattern {
  search: SearchPattern;
  trigger: string;
  open: string;
}

/**
 * Compiles a pattern that a user wrote, so that it is linear on every text.
 *
 * A repetition without an upper bound (`*`, `+`, `{n,}`) repeats at most 256 times; where it is nested, or
 * its pattern ambiguous, fewer, down to 8. No match is longer than 1,024 characters.
 *
 * @throws UnsafePattern
 */
export function compilePattern(
  pattern: string,
  ignoreCase: boolean,
): CompiledPattern {
  const parsed = parsePattern(pattern, ignoreCase);
  if (minLength(parsed) === 0) {
    throw new UnsafePattern(
      'matches a text without characters, and so everywhere',
      'Let at least one character be needed: + in the place of *, for instance.',
    );
  }
  const node = bounded(parsed);
  return {
    search: searchFor(node),
    trigger: requiredText(node),
    open: openPattern(node),
  };
}

function bounded(parsed: PatternNode): PatternNode {
  for (const bound of repeatBounds) {
    const node = boundRepeats(parsed, bound);
    if (fits(node)) return node;
  }
  throw new UnsafePattern(
    'is too large to be searched in little time',
    'Give repetitions an upper bound, such as {1,20}, and do not nest them.',
  );
}

function fits(node: PatternNode): boolean {
  if (maxLength(node) > maxMatchLength) return false;
  const size = sizeOf(node);
  return (
    size <= maxAutomaton || (size <= maxDeterministic && isDeterministic(node))
  );
}

function searchFor(node: PatternNode): SearchPattern {
  const head = new RegExp(
    unitsByPosition(node)
      .slice(0, Math.min(minLength(node), headLength))
      .map(units => units.toClass(false))
      .join(''),
    'g',
  );
  if (!isDeterministic(node)) {
    const automaton = RE2JS.compile(toRe2(node));
    return new LinearSearch(head, (text, from) => {
      const matcher = automaton.matcher(text);
      if (!matcher.find(from)) return null;
      return { 0: matcher.group() ?? '', index: matcher.start() };
    });
  }
  const regExp = new RegExp(toJavaScript(node), 'gu');
  return new LinearSearch(head, (text, from) => {
    regExp.lastIndex = from;
    return regExp.exec(text);
  });
}
