import { isFieldName } from '../dialect/isFieldName';
import { type JsonEdit } from './spliceJson';
import { TakenNames } from './TakenNames';
import { readFile, writeFile } from './textFile';

/** A text somewhere inside a JSON value, and the way there. */
export interface TextLeaf {
  /** Of a name: the way to the member that has it. */
  path: readonly (string | number)[];
  text: string;
  /** Of a text file: what its data URL begins with. `text` is then what is in the file. */
  head?: string;
  /** Of a member's name, which is then what `text` is. */
  name?: MemberName;
}

/** A name that the interface does not give. */
interface MemberName {
  /** The object that has the member. */
  within: object;
  /** True when it is a word that says nothing about a person, as nearly all names are. */
  isWord: boolean;
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

/** Too short for a secret, and without what addresses and numbers have. */
const word = /^[A-Za-z_]{1,17}\d{0,2}$/;

/** What a walk through a JSON value saw. */
export interface TextWalk {
  /**
   * Every text that could carry meaning, known fields and unknown ones alike. Behind them the names of members that
   * the interface does not know, and last those of them that are words.
   */
  leaves: TextLeaf[];
  /** How many members all objects have together. */
  memberCount: number;
  /** True when the value is nested deeper than {@link maxDepth}. */
  tooDeep: boolean;
}

/** A walk on its way, with the names by themselves. */
interface Walk extends TextWalk {
  names: TextLeaf[];
  words: TextLeaf[];
}

/** Walks a parsed JSON value and collects its texts. Of embedded files only those are in it that are text. */
export function walkTexts(value: unknown): TextWalk {
  const found: Walk = {
    ...{ leaves: [], names: [], words: [] },
    ...{ memberCount: 0, tooDeep: false },
  };
  visit(value, [], found);
  const { names, words, leaves, ...walk } = found;
  return { ...walk, leaves: [...leaves, ...names, ...words] };
}

/**
 * True for a name as programs use them, which cannot hold what identifies a person. It may still be a term that
 * somebody wants to keep to himself.
 */
export function isWord(name: string): boolean {
  return word.test(name);
}

function visit(
  value: unknown,
  path: readonly (string | number)[],
  walk: Walk,
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
    if (!isFieldName(key, path[path.length - 1])) {
      addName(key, members, path, walk);
    }
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

function addName(
  text: string,
  within: object,
  path: readonly (string | number)[],
  { names, words }: Walk,
): void {
  if (text === '') return;
  const name = { within, isWord: isWord(text) };
  (name.isWord ? words : names).push({ path: [...path, text], text, name });
}

/** The edits that make texts of what they were what they are to be. No object gets one name twice. */
export function textEdits(
  before: readonly TextLeaf[],
  after: readonly TextLeaf[],
): JsonEdit[] {
  const taken = new Map<object, TakenNames>();
  return after.flatMap(({ path, text, head, name }, index): JsonEdit[] => {
    if (text === before[index].text) return [];
    if (!name)
      return [{ path, value: head ? writeFile({ head, text }) : text }];
    const { within } = name;
    const names = taken.get(within) ?? new TakenNames(Object.keys(within));
    taken.set(within, names);
    return [{ path, rename: names.take(text) }];
  });
}
