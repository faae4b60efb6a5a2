import { type TextLeaf } from '../json/textLeaves';

/**
 * The texts that checks judge: all but names that are words, which mean nothing by themselves. The others keep
 * their indexes, since the words are last.
 */
export function judgedLeaves(leaves: readonly TextLeaf[]): readonly TextLeaf[] {
  return leaves.filter(({ name }) => !name?.isWord);
}
