import { type JsonEdit } from './spliceJson';
import { readFile, writeFile } from './textFile';

/** A text somewhere inside a JSON value, and the way there. */
export interface TextLeaf {
  path: readonly (string | number)[];
  text: string;
  /** Of a text file: what its data URL begins with. `text` is then what is in the file. */
  head?: string;
}

/** Deeper nesting is refused: no request needs it, and walking it costs whoever has to. */
export const maxDepth = 64;

/**
 * Members that name things and say nothing: a model does not read them, and they have to stay as they
 * are for the parts of an exchange to find one another.
 */
const structural = new Set([
  'id',
  'call_id',
  'tool_call_id',
  'model',
  'object',
  'role',
  'type',
]);

/** What a walk through a JSON value saw. */
export interface TextWalk {
  /** Every text that could carry meaning, known fields and unknown ones alike. */
  leaves: TextLeaf[];
  /** How many members all objects have together. */
  memberCount: number;
  /** True when the value is nested deeper than {@link maxDepth}. */
  tooDeep: boolean;
}

/** Walks a parsed JSON value and collects its texts. Of embedded files only those are in it that are text. */
export function walkTexts(value: unknown): TextWalk {
  const walk: TextWalk = { leaves: [], memberCount: 0, tooDeep: false };
  visit(value, [], walk);
  return walk;
}

function visit(
  value: unknown,
  path: readonly (string | number)[],
  walk: TextWalk,
): void {
  if (typeof value === 'string') {
    if (value.length > 0) addText(value, path, walk);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (path.length >= maxDepth) {
    walk.tooDeep = true;
    return;
  }
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) visit(value[i], [...path, i], walk);
    return;
  }
  const members = value as Record<string, unknown>;
  for (const key of Object.keys(members)) {
    walk.memberCount++;
    const member = members[key];
    if (typeof member === 'string' && structural.has(key)) continue;
    if (typeof member === 'string' || typeof member === 'object') {
      visit(member, [...path, key], walk);
    }
  }
}

function addText(
  value: string,
  path: readonly (string | number)[],
  { leaves }: TextWalk,
): void {
  const file = readFile(value);
  if (file === undefined) leaves.push({ path, text: value });
  else if (file !== 'binary') leaves.push({ path, ...file });
}

/** The edits that make texts of what they were what they are to be. */
export function textEdits(
  before: readonly TextLeaf[],
  after: readonly TextLeaf[],
): JsonEdit[] {
  return after.flatMap(({ path, text, head }, index) => {
    if (text === before[index].text) return [];
    return { path, value: head ? writeFile({ head, text }) : text };
  });
}
