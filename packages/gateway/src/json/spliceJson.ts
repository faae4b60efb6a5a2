import { Splicer, type EditNode, type EditTree } from './Splicer';

/** Replaces the value at a path, adds a member to an object, or removes one (`undefined`). */
export interface ValueEdit {
  path: readonly (string | number)[];
  value: unknown;
}

/** Gives the member at a path, which has to be there, another name; no other member may have it. */
export interface NameEdit {
  path: readonly (string | number)[];
  rename: string;
}

/** One change of a JSON text. Paths have names as they are before all edits. */
export type JsonEdit = ValueEdit | NameEdit;

/**
 * Applies edits to a JSON text and leaves every other byte of it alone: numbers keep their digits,
 * objects their order, and fields nobody knows survive.
 *
 * The text has to be valid JSON without duplicate keys, and the containers on the way to an edit have
 * to exist. A path into an array names an existing element.
 */
export function spliceJson(text: string, edits: readonly JsonEdit[]): string {
  if (edits.length === 0) return text;
  return new Splicer(text, edits.length).apply(toTree(edits));
}

/** The same for one value; with where it starts in the text, unless it is a member that was not there. */
export function spliceValue(
  text: string,
  edit: ValueEdit,
): { output: string; start: number | undefined } {
  const splicer = new Splicer(text, 1);
  return { output: splicer.apply(toTree([edit])), start: splicer.valueStart };
}

function toTree(edits: readonly JsonEdit[]): EditTree {
  const root: EditTree = new Map();
  for (const edit of edits) {
    const { path } = edit;
    let tree = root;
    for (const part of path.slice(0, -1)) tree = inside(nodeAt(tree, part));
    const node = nodeAt(tree, path[path.length - 1]);
    if ('rename' in edit) node.rename = edit.rename;
    else node.change = { value: edit.value };
  }
  return root;
}

function nodeAt(tree: EditTree, part: string | number): EditNode {
  const known = tree.get(part);
  if (known) return known;
  const created: EditNode = {};
  tree.set(part, created);
  return created;
}

function inside(node: EditNode): EditTree {
  if (!(node.change instanceof Map)) node.change = new Map();
  return node.change;
}
