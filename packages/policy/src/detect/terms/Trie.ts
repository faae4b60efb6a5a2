/** The choices of each part of a phrase. */
type Parts = readonly (readonly string[])[];

/** A phrase, or many in parts, and the category that it belongs to. */
export interface Phrase {
  readonly category: string;
  readonly parts: Parts;
}

/** A place in many phrases at once. */
export interface TrieNode {
  /** By what comes next. */
  readonly children: Map<string, TrieNode>;
  /** Where phrases go on whose part ends here. */
  readonly follow: TrieNode[];
  /** The categories of the phrases that end here. */
  readonly ends: string[];
}

/**
 * Phrases taken together. Parts with choices are kept once, however many choices lead to them.
 *
 * @param split - a choice as what comes one after the other: characters or words
 */
export function createTrie(
  phrases: readonly Phrase[],
  split: (choice: string) => readonly string[],
): TrieNode {
  const root = createNode();
  for (const phrase of phrases) addPhrase(root, phrase, split);
  return root;
}

function addPhrase(
  root: TrieNode,
  { category, parts: [choices, ...rest] }: Phrase,
  split: (choice: string) => readonly string[],
): void {
  const next =
    rest.length > 0
      ? createTrie([{ category, parts: rest }], split)
      : undefined;
  for (const choice of choices) {
    const end = addPath(root, split(choice));
    if (next) end.follow.push(next);
    else if (!end.ends.includes(category)) end.ends.push(category);
  }
}

function addPath(root: TrieNode, path: readonly string[]): TrieNode {
  let node = root;
  for (const step of path) {
    let child = node.children.get(step);
    if (!child) {
      child = createNode();
      node.children.set(step, child);
    }
    node = child;
  }
  return node;
}

function createNode(): TrieNode {
  return { children: new Map(), follow: [], ends: [] };
}

/** How many steps the longest phrase takes. */
export function depthOf(root: TrieNode): number {
  const depths = new Map<TrieNode, number>();
  const depth = (node: TrieNode): number => {
    let known = depths.get(node);
    if (known === undefined) {
      known = Math.max(
        0,
        ...[...node.children.values()].map(child => 1 + depth(child)),
        ...node.follow.map(depth),
      );
      depths.set(node, known);
    }
    return known;
  };
  return depth(root);
}
