import { Splicer, type EditTree } from './Splicer';

/** Replaces the value at a path, adds a member to an object, or removes one (`undefined`). */
export interface JsonEdit {
  path: readonly (string | number)[];
  value: unknown;
}

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

function toTree(edits: readonly JsonEdit[]): EditTree {
  const root: EditTree = new Map();
  for (const { path, value } of edits) {
    let node = root;
    path.slice(0, -1).forEach(part => {
      const next = node.get(part);
      if (next instanceof Map) {
        node = next;
      } else {
        const created: EditTree = new Map();
        node.set(part, created);
        node = created;
      }
    });
    node.set(path[path.length - 1], { value });
  }
  return root;
}
