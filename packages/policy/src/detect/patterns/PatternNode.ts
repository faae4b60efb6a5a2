import { CodePointSet } from './CodePointSet';

/** A pattern of a user, taken apart. Repetitions without an upper bound have `max` infinite. */
export type PatternNode =
  | { readonly type: 'character'; readonly set: CodePointSet }
  | { readonly type: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly type: 'choice'; readonly options: readonly PatternNode[] }
  | {
      readonly type: 'repeat';
      readonly of: PatternNode;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
    }
  | { readonly type: 'edge'; readonly edge: Edge };

/** Begin and end of a line, and of a word. */
export type Edge = '^' | '$' | '\\b' | '\\B';

/** How many characters its shortest match has. */
export function minLength(node: PatternNode): number {
  switch (node.type) {
    case 'character':
      return 1;
    case 'sequence':
      return sum(node.parts.map(minLength));
    case 'choice':
      return Math.min(...node.options.map(minLength));
    case 'repeat':
      return node.min === 0 ? 0 : node.min * minLength(node.of);
    default:
      return 0;
  }
}

/** How many characters its longest match has. */
export function maxLength(node: PatternNode): number {
  switch (node.type) {
    case 'character':
      return 1;
    case 'sequence':
      return sum(node.parts.map(maxLength));
    case 'choice':
      return Math.max(...node.options.map(maxLength));
    case 'repeat':
      return node.max === 0 ? 0 : node.max * maxLength(node.of);
    default:
      return 0;
  }
}

/** How many states an automaton for it has, about. */
export function sizeOf(node: PatternNode): number {
  switch (node.type) {
    case 'sequence':
      return sum(node.parts.map(sizeOf));
    case 'choice':
      return sum(node.options.map(sizeOf)) + node.options.length;
    case 'repeat':
      return node.max * (sizeOf(node.of) + 1);
    default:
      return 1;
  }
}

/** The same pattern with an end to every repetition. */
export function boundRepeats(node: PatternNode, bound: number): PatternNode {
  switch (node.type) {
    case 'sequence':
      return {
        ...node,
        parts: node.parts.map(part => boundRepeats(part, bound)),
      };
    case 'choice':
      return {
        ...node,
        options: node.options.map(option => boundRepeats(option, bound)),
      };
    case 'repeat':
      return {
        ...node,
        of: boundRepeats(node.of, bound),
        max: Number.isFinite(node.max) ? node.max : Math.max(node.min, bound),
      };
    default:
      return node;
  }
}

/**
 * True when each next character can be taken in at most one way, so that an engine that goes back on its
 * choices never has any to make: then `RegExp` is linear.
 *
 * @param follow - what may come after
 */
export function isDeterministic(
  node: PatternNode,
  follow: CodePointSet = CodePointSet.none,
): boolean {
  switch (node.type) {
    case 'sequence':
      return isDeterministicSequence(node.parts, follow);
    case 'choice':
      return isDeterministicChoice(node.options, follow);
    case 'repeat': {
      const first = firstOf(node.of);
      if (minLength(node.of) === 0) return false;
      if (node.min !== node.max && first.intersects(follow)) return false;
      return isDeterministic(node.of, first.union(follow));
    }
    default:
      return true;
  }
}

function isDeterministicSequence(
  parts: readonly PatternNode[],
  follow: CodePointSet,
): boolean {
  let after = follow;
  for (const part of [...parts].reverse()) {
    if (!isDeterministic(part, after)) return false;
    after = minLength(part) === 0 ? firstOf(part).union(after) : firstOf(part);
  }
  return true;
}

function isDeterministicChoice(
  options: readonly PatternNode[],
  follow: CodePointSet,
): boolean {
  let seen = options.some(option => minLength(option) === 0)
    ? follow
    : CodePointSet.none;
  if (options.filter(option => minLength(option) === 0).length > 1)
    return false;
  for (const option of options) {
    const first = firstOf(option);
    if (first.intersects(seen) || !isDeterministic(option, follow))
      return false;
    seen = seen.union(first);
  }
  return true;
}

/** The characters that a match can begin with. */
function firstOf(node: PatternNode): CodePointSet {
  switch (node.type) {
    case 'character':
      return node.set;
    case 'sequence': {
      const end = node.parts.findIndex(part => minLength(part) > 0);
      const parts = end === -1 ? node.parts : node.parts.slice(0, end + 1);
      return unite(parts.map(firstOf));
    }
    case 'choice':
      return unite(node.options.map(firstOf));
    case 'repeat':
      return node.max === 0 ? CodePointSet.none : firstOf(node.of);
    default:
      return CodePointSet.none;
  }
}

function unite(sets: readonly CodePointSet[]): CodePointSet {
  return CodePointSet.of(...sets.flatMap(set => set.ranges));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
