import fc from 'fast-check';
import {
  jsonContainer,
  keyOf,
  render,
  type JsonNode,
} from '../__testUtils__/jsonTexts';
import { spliceJson, type NameEdit, type ValueEdit } from './spliceJson';

type Path = readonly (string | number)[];

/** Where something stands, and whether it is a member, which can be removed. */
interface Place {
  path: Path;
  node: JsonNode;
  isMember: boolean;
}

function places(node: JsonNode, path: Path = []): Place[] {
  if (node.kind === 'array') {
    return node.items.flatMap((item, index) => [
      { path: [...path, index], node: item, isMember: false },
      ...places(item, [...path, index]),
    ]);
  }
  if (node.kind === 'leaf') return [];
  return node.members.flatMap(({ name, value }) => [
    { path: [...path, keyOf(name)], node: value, isMember: true },
    ...places(value, [...path, keyOf(name)]),
  ]);
}

const noSpace = { before: '', after: '' };

function written(
  { before, after }: { before: string; after: string },
  value: unknown,
): JsonNode {
  return { kind: 'leaf', source: JSON.stringify(value), before, after };
}

/** The same text with the edits applied to its pieces. */
function applied(
  node: JsonNode,
  edits: readonly ValueEdit[],
  renames: readonly NameEdit[] = [],
  path: Path = [],
): JsonNode {
  const change = (child: JsonNode, key: string | number): JsonNode => {
    const at = [...path, key];
    const edit = edits.find(each => samePath(each.path, at));
    return edit
      ? written(child, edit.value)
      : applied(child, edits, renames, at);
  };
  if (node.kind === 'leaf') return node;
  if (node.kind === 'array') return { ...node, items: node.items.map(change) };
  const kept = node.members
    .filter(({ name }) => !isRemoved(edits, [...path, keyOf(name)]))
    .map(each => ({
      ...each,
      name: renamed(each.name, renames, path),
      value: change(each.value, keyOf(each.name)),
    }));
  const known = new Set(node.members.map(({ name }) => keyOf(name)));
  const added = edits
    .filter(edit => samePath(edit.path.slice(0, -1), path))
    .filter(edit => edit.value !== undefined)
    .map(edit => ({ key: String(edit.path[path.length]), value: edit.value }))
    .filter(({ key }) => !known.has(key))
    .map(({ key, value }) => ({
      name: JSON.stringify(key),
      ...noSpace,
      value: written(noSpace, value),
    }));
  return { ...node, members: [...kept, ...added] };
}

function renamed(
  name: string,
  renames: readonly NameEdit[],
  path: Path,
): string {
  const at = [...path, keyOf(name)];
  const edit = renames.find(each => samePath(each.path, at));
  return edit ? JSON.stringify(edit.rename) : name;
}

function isRemoved(edits: readonly ValueEdit[], path: Path): boolean {
  return edits.some(
    edit => edit.value === undefined && samePath(edit.path, path),
  );
}

function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && startsWith(a, b);
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((part, index) => part === path[index]);
}

interface Wish {
  at: number;
  how: 'set' | 'remove' | 'insert';
  key: string;
  value: unknown;
}

const wishes = fc.array(
  fc.record<Wish>({
    at: fc.nat(),
    how: fc.constantFrom('set', 'remove', 'insert'),
    key: fc.string({ unit: 'binary', maxLength: 4 }),
    value: fc.jsonValue({ maxDepth: 1 }),
  }),
  { minLength: 1, maxLength: 6 },
);

/** Edits of which none lies inside another. */
function toEdits(root: JsonNode, wanted: readonly Wish[]): ValueEdit[] {
  const all = places(root);
  const objects: Place[] = [
    { path: [], node: root, isMember: false },
    ...all,
  ].filter(({ node }) => node.kind === 'object');
  const edits: ValueEdit[] = [];
  for (const { at, how, key, value } of wanted) {
    const candidates =
      how === 'insert'
        ? objects.filter(({ path }) => isNew([...path, key], all))
        : all.filter(({ isMember }) => isMember || how === 'set');
    if (candidates.length === 0) continue;
    const { path: place } = candidates[at % candidates.length];
    const path = how === 'insert' ? [...place, key] : place;
    const clash = edits.some(
      edit => startsWith(edit.path, path) || startsWith(path, edit.path),
    );
    if (clash) continue;
    edits.push({ path, value: how === 'remove' ? undefined : value });
  }
  return edits;
}

/** New names for members that the edits leave where they are. */
function toRenames(
  root: JsonNode,
  wanted: readonly number[],
  edits: readonly ValueEdit[],
): NameEdit[] {
  const members = places(root).filter(
    ({ path, isMember }) =>
      isMember &&
      !isRemoved(edits, path) &&
      !edits.some(each => startsWith(path.slice(0, -1), each.path)),
  );
  if (members.length === 0) return [];
  const chosen = new Set(wanted.map(at => members[at % members.length]));
  return [...chosen].map(({ path }, index) => ({
    path,
    rename: `renamed "${index}"`,
  }));
}

function isNew(path: Path, all: readonly Place[]): boolean {
  return !all.some(place => samePath(place.path, path));
}

/** The text without the white space between its tokens. */
function compacted(text: string): string {
  return text.replace(
    /("(?:[^"\\]|\\.)*")|[ \t\n\r]+/g,
    (_, string?: string) => string ?? '',
  );
}

describe('spliceJson', () => {
  it('edits like a program would, and keeps the spelling of everything else', () => {
    fc.assert(
      fc.property(jsonContainer, wishes, (root, wanted) => {
        const edits = toEdits(root, wanted);
        const spliced = spliceJson(render(root), edits);
        expect(compacted(spliced)).toBe(render(applied(root, edits), true));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives members other names, and keeps the spelling of everything else', () => {
    fc.assert(
      fc.property(
        jsonContainer,
        wishes,
        fc.array(fc.nat(), { maxLength: 4 }),
        (root, wanted, members) => {
          const edits = toEdits(root, wanted);
          const renames = toRenames(root, members, edits);
          const spliced = spliceJson(render(root), [...edits, ...renames]);
          expect(compacted(spliced)).toBe(
            render(applied(root, edits, renames), true),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('leaves all bytes but the name alone', () => {
    const text = '{ "a\\u0062" : {"n": 1.0 , "c":"x"},"d":[ ] }';
    const edits = [
      { path: ['ab'], rename: 'e' },
      { path: ['ab', 'c'], rename: 'f' },
      { path: ['ab', 'c'], value: 'y' },
    ];
    expect(spliceJson(text, edits)).toBe(
      '{ "e" : {"n": 1.0 , "f":"y"},"d":[ ] }',
    );
  });

  it('keeps white space too where values are replaced', () => {
    fc.assert(
      fc.property(jsonContainer, wishes, (root, wanted) => {
        const edits = toEdits(
          root,
          wanted.map(wish => ({ ...wish, how: 'set' })),
        );
        const spliced = spliceJson(render(root), edits);
        expect(spliced).toBe(render(applied(root, edits)));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the text itself back when there is nothing to edit', () => {
    const text = ' { "n" : 1.0 }\n';
    expect(spliceJson(text, [])).toBe(text);
  });

  it('adds a member to an empty object', () => {
    const edits = [{ path: ['a'], value: 1 }];
    expect(spliceJson('{ }', edits)).toBe('{ "a":1}');
  });

  it('adds a member inside an object that is there', () => {
    const edits = [{ path: ['options', 'include_usage'], value: true }];
    expect(spliceJson('{"options":{"x":1.0}}', edits)).toBe(
      '{"options":{"x":1.0,"include_usage":true}}',
    );
  });

  it('leaves an object whole when a member to remove is not there', () => {
    const text = '{"a":1}';
    expect(spliceJson(text, [{ path: ['b'], value: undefined }])).toBe(text);
  });

  it('gets past nesting of any depth', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const edits = [{ path: ['b'], value: 2 }];
    expect(spliceJson(`{"a":${deep},"b":1}`, edits)).toBe(
      `{"a":${deep},"b":2}`,
    );
  });
});
