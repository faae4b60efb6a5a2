import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { UnsafePattern } from '../../pattern/UnsafePattern';
import { CodePointSet, type Range } from './CodePointSet';
import { type PatternNode } from './PatternNode';

const parser = new RegExpParser({ ecmaVersion: 2025 });

/** What each of the other dialects writes differently, and how to say it here. */
const foreign: readonly [RegExp, fault: string, suggestion: string][] = [
  [/\(\?P[<=>]/, 'names a group as Python does', 'Write (?:…).'],
  [/\[\[?:\w+:\]/, 'has a POSIX class', 'Write the characters, such as [a-z].'],
  [/\\[AZz]/, 'has \\A, \\Z or \\z', 'Write ^ or $.'],
  [/\\[QE]/, 'has \\Q or \\E', 'Escape each character with a backslash.'],
  [
    /\(\?>|[*+?}]\+/,
    'is possessive or atomic',
    'Write an ordinary repetition.',
  ],
];

/**
 * Takes a pattern apart. The dialect is that of JavaScript, without look-around and back-references; a
 * leading `(?i)` ignores case, and `^` and `$` stand for the ends of a line.
 *
 * @throws UnsafePattern
 */
export function parsePattern(
  pattern: string,
  ignoreCase: boolean,
): PatternNode {
  const inline = pattern.startsWith('(?i)');
  const source = inline ? pattern.slice('(?i)'.length) : pattern;
  return convert(parse(source), ignoreCase || inline);
}

function parse(source: string): AST.Pattern {
  try {
    return parseUnicode(source, true);
  } catch {
    // Escapes that are not needed, such as \- or \@, are faults only in the strict dialect.
    refuseForeign(source);
    return parseLenient(source);
  }
}

function parseUnicode(source: string, unicode: boolean): AST.Pattern {
  return parser.parsePattern(source, 0, source.length, { unicode });
}

function parseLenient(source: string): AST.Pattern {
  try {
    return parseUnicode(source, false);
  } catch (error) {
    const reason = (error as Error).message.replace(/^.*\/: /s, '');
    throw new UnsafePattern(
      `is not a regular expression: ${reason}`,
      'Put a backslash before characters that are meant as such, like \\( or \\[.',
    );
  }
}

function refuseForeign(source: string): void {
  for (const [sign, fault, suggestion] of foreign) {
    if (sign.test(source)) throw new UnsafePattern(fault, suggestion);
  }
}

function convert(node: AST.Node, ignoreCase: boolean): PatternNode {
  switch (node.type) {
    case 'Pattern':
    case 'CapturingGroup':
      return choice(node.alternatives, ignoreCase);
    case 'Group':
      return choice(node.alternatives, cased(node, ignoreCase));
    case 'Alternative': {
      const parts = node.elements.map(part => convert(part, ignoreCase));
      return parts.length === 1 ? parts[0] : { type: 'sequence', parts };
    }
    case 'Quantifier':
      return {
        type: 'repeat',
        of: convert(node.element, ignoreCase),
        min: node.min,
        max: node.max,
        lazy: !node.greedy,
      };
    case 'Assertion':
      return convertAssertion(node);
    case 'Backreference':
      throw new UnsafePattern(
        `refers back to a group (${node.raw}), which cannot be searched in linear time`,
        'Write out what the group stands for.',
      );
    default:
      return { type: 'character', set: setOf(node, ignoreCase) };
  }
}

function choice(
  alternatives: readonly AST.Alternative[],
  ignoreCase: boolean,
): PatternNode {
  const options = alternatives.map(option => convert(option, ignoreCase));
  if (options.length === 1) return options[0];
  const characters = options.flatMap(option =>
    option.type === 'character' ? option.set.ranges : [],
  );
  const isClass = options.every(({ type }) => type === 'character');
  return isClass
    ? { type: 'character', set: CodePointSet.of(...characters) }
    : { type: 'choice', options };
}

/** `(?i:…)` and `(?-i:…)` */
function cased({ modifiers }: AST.Group, ignoreCase: boolean): boolean {
  if (modifiers?.add?.ignoreCase) return true;
  return modifiers?.remove?.ignoreCase ? false : ignoreCase;
}

function convertAssertion(node: AST.Assertion): PatternNode {
  switch (node.kind) {
    case 'start':
      return { type: 'edge', edge: '^' };
    case 'end':
      return { type: 'edge', edge: '$' };
    case 'word':
      return { type: 'edge', edge: node.negate ? '\\B' : '\\b' };
    default:
      throw new UnsafePattern(
        `looks ahead or behind (${node.raw}), which cannot be searched in linear time`,
        'Use \\b for the edge of a word, or make what is looked at a part of the match.',
      );
  }
}

function setOf(node: AST.Node, ignoreCase: boolean): CodePointSet {
  const set = exactSetOf(node, ignoreCase);
  if (set.size === 0) {
    throw new UnsafePattern(
      `has a class without characters (${node.raw})`,
      'Name the characters between [ and ].',
    );
  }
  return set;
}

function exactSetOf(node: AST.Node, ignoreCase: boolean): CodePointSet {
  switch (node.type) {
    case 'Character':
      return withCase(characterSet(node), ignoreCase);
    case 'CharacterClassRange':
      return withCase(
        CodePointSet.of([node.min.value, node.max.value]),
        ignoreCase,
      );
    case 'CharacterClass': {
      const set = CodePointSet.of(
        ...node.elements.flatMap(part => exactSetOf(part, ignoreCase).ranges),
      );
      return node.negate ? set.negate() : set;
    }
    case 'CharacterSet':
      return namedSet(node, ignoreCase);
    default:
      throw new UnsafePattern(
        `has ${node.raw}, which is not supported`,
        'Write the characters themselves.',
      );
  }
}

function characterSet({ value, raw }: AST.Character): CodePointSet {
  if (/^\\[A-Za-z]$/.test(raw) && raw.codePointAt(1) === value) {
    throw new UnsafePattern(
      `has ${raw}, which means nothing`,
      `Write ${raw.slice(1)} if the letter is meant.`,
    );
  }
  return CodePointSet.of([value, value]);
}

function withCase(set: CodePointSet, ignoreCase: boolean): CodePointSet {
  return ignoreCase ? set.withBothCases() : set;
}

const lineEnds: Range[] = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
];
const namedSets = new Map<string, CodePointSet>();

function namedSet(
  { kind, raw }: AST.CharacterSet,
  ignoreCase: boolean,
): CodePointSet {
  if (kind === 'any') return CodePointSet.of(...lineEnds).negate();
  let set = namedSets.get(raw);
  if (!set) {
    set = listCharacters(new RegExp(raw, 'u'));
    namedSets.set(raw, set);
  }
  return withCase(set, ignoreCase && kind === 'property');
}

/** Asks `RegExp` for each character: it knows what \s, \w and \p{Letter} stand for. */
function listCharacters(characters: RegExp): CodePointSet {
  const ranges: [number, number][] = [];
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) {
    if (!characters.test(String.fromCodePoint(codePoint))) continue;
    const previous = ranges.at(-1);
    if (previous && previous[1] === codePoint - 1) previous[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  return CodePointSet.of(...ranges);
}
