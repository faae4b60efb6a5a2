import { CodePointSet } from './CodePointSet';
import { type PatternNode } from './PatternNode';

/** Beyond these many stretches of like positions the rest counts as one. */
const maxStretches = 12;

/** UTF-16 units that may stand at as many positions in a row. */
interface Stretch {
  units: CodePointSet;
  length: number;
}

/**
 * Source of a pattern for every beginning of a match, and for a little more: at each position it takes
 * what any match can have there. So it is linear however the pattern branches.
 */
export function openPattern(node: PatternNode): string {
  const stretches = stretchesOf(unitsByPosition(node));
  return writeStretches(limit(stretches));
}

/** The UTF-16 units that a match can have at each position, from its start. */
export function unitsByPosition(node: PatternNode): CodePointSet[] {
  const sets: Set<CodePointSet>[] = [];
  place(node, new Set([0]), (set, position) => {
    sets[position] ??= new Set();
    sets[position].add(set);
  });
  const united = new Map<string, CodePointSet>();
  const numbers = new Map<CodePointSet, number>();
  return sets.map(ofPosition => {
    for (const set of ofPosition) {
      if (!numbers.has(set)) numbers.set(set, numbers.size);
    }
    const key = [...ofPosition].map(set => numbers.get(set)).join();
    let union = united.get(key);
    if (!union) {
      union = CodePointSet.of(...[...ofPosition].flatMap(set => set.ranges));
      united.set(key, union);
    }
    return union;
  });
}

const units = new WeakMap<
  CodePointSet,
  { first: CodePointSet; second: CodePointSet }
>();

function unitsOf(set: CodePointSet) {
  let known = units.get(set);
  if (!known) {
    known = { first: set.firstUnits(), second: set.secondUnits() };
    units.set(set, known);
  }
  return known;
}

/**
 * Notes what a part of a pattern can have where.
 *
 * @param starts - where the part can start
 * @returns where it can end
 */
function place(
  node: PatternNode,
  starts: ReadonlySet<number>,
  note: (units: CodePointSet, position: number) => void,
): ReadonlySet<number> {
  switch (node.type) {
    case 'character':
      return placeCharacter(node.set, starts, note);
    case 'sequence':
      return node.parts.reduce((at, part) => place(part, at, note), starts);
    case 'choice':
      return new Set(
        node.options.flatMap(option => [...place(option, starts, note)]),
      );
    case 'repeat':
      return placeRepeat(node, starts, note);
    default:
      return starts;
  }
}

function placeCharacter(
  set: CodePointSet,
  starts: ReadonlySet<number>,
  note: (units: CodePointSet, position: number) => void,
): ReadonlySet<number> {
  const { first, second } = unitsOf(set);
  const ends = new Set<number>();
  for (const start of starts) {
    note(first, start);
    if (set.ranges[0][0] <= 0xffff) ends.add(start + 1);
    if (!set.hasPairs) continue;
    note(second, start + 1);
    ends.add(start + 2);
  }
  return ends;
}

function placeRepeat(
  node: Extract<PatternNode, { type: 'repeat' }>,
  starts: ReadonlySet<number>,
  note: (units: CodePointSet, position: number) => void,
): ReadonlySet<number> {
  const ends = new Set(node.min === 0 ? starts : []);
  let at = starts;
  for (let count = 1; count <= node.max; count++) {
    at = place(node.of, at, note);
    if (count < node.min) continue;
    for (const end of at) ends.add(end);
  }
  return ends;
}

function stretchesOf(positions: readonly CodePointSet[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const set of positions) {
    const last = stretches.at(-1);
    if (last?.units === set) last.length++;
    else stretches.push({ units: set, length: 1 });
  }
  return stretches;
}

function limit(stretches: readonly Stretch[]): readonly Stretch[] {
  if (stretches.length <= maxStretches) return stretches;
  const rest = stretches.slice(maxStretches - 1);
  return [
    ...stretches.slice(0, maxStretches - 1),
    {
      units: CodePointSet.of(...rest.flatMap(({ units: set }) => set.ranges)),
      length: rest.reduce((sum, { length }) => sum + length, 0),
    },
  ];
}

/** `a{1,3}|a{3}(?:b{1,2})`: never two ways to take a character. */
function writeStretches([stretch, ...rest]: readonly Stretch[]): string {
  const one = stretch.units.toClass(false);
  const { length } = stretch;
  const some = length === 1 ? one : `${one}{1,${length}}`;
  if (rest.length === 0) return some;
  const all = length === 1 ? one : `${one}{${length}}`;
  return length === 1
    ? `${all}(?:${writeStretches(rest)})?`
    : `(?:${some}|${all}(?:${writeStretches(rest)}))`;
}
