import { type TextLeaf } from '../json/textLeaves';

/** What is added before and after what a reply says. */
export interface Additions {
  readonly before: string;
  readonly after: string;
}

/** The texts of a reply, with something before and after what each choice says. */
export function addAround(
  leaves: readonly TextLeaf[],
  { before, after }: Additions,
): readonly TextLeaf[] {
  return leaves.map(leaf =>
    isContent(leaf)
      ? { path: leaf.path, text: before + leaf.text + after }
      : leaf,
  );
}

/** `choices[0].message.content`, where it is one text. */
export function isContent({ path }: TextLeaf): boolean {
  const [, , member, field] = path;
  return path.length === 4 && member === 'message' && field === 'content';
}
