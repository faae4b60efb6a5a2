import { type KeptText } from '@keeptrusts/contract';
import { type SpokenText } from '@keeptrusts/policy';
import { type TextLeaf } from '../json/textLeaves';
import { isJsonSource } from '../screen/isJsonSource';
import { contentOf } from '../screen/splitTexts';
import { placeOf } from './placeOf';

/** What is kept as one text: mostly one, or the parts of one message's content. */
export interface SidePart {
  readonly speaker: KeptText['speaker'];
  readonly place: string;
  readonly texts: readonly string[];
  /** True for JSON source, which has to stay so. */
  readonly json: boolean;
}

/** Members of a request that say who the user is. */
const aboutTheUser: ReadonlySet<unknown> = new Set([
  'user',
  'safety_identifier',
  'prompt_cache_key',
]);

/**
 * The texts of a request, the most telling first: what was said, the latest before the earlier, since that is on
 * record with the exchanges before, and then what else is in the request.
 *
 * @param spoken - the same texts, with who says them
 */
export function requestParts(
  leaves: readonly TextLeaf[],
  spoken: readonly SpokenText[],
): SidePart[] {
  const parts = join(
    leaves.flatMap((leaf, index) =>
      isLeftOut(leaf) ? [] : [{ leaf, speaker: spoken[index].speaker }],
    ),
  );
  const said = parts.filter(({ speaker }) => speaker !== 'unknown');
  const others = parts.filter(({ speaker }) => speaker === 'unknown');
  return [...said.reverse(), ...others];
}

/** The texts of a reply, in order; without log probabilities, which are the words again in pieces. */
export function replyParts(leaves: readonly TextLeaf[]): SidePart[] {
  return join(
    leaves
      .filter(({ path }) => path[0] === 'choices' && path[2] === 'message')
      .filter(leaf => !leaf.name && !isSound(leaf))
      .map(leaf => ({ leaf, speaker: 'assistant' as const })),
  );
}

interface SpokenLeaf {
  readonly leaf: TextLeaf;
  readonly speaker: KeptText['speaker'];
}

/** Parts of one content become one, as models read them. */
function join(leaves: readonly SpokenLeaf[]): SidePart[] {
  const groups = Map.groupBy(leaves, ({ leaf }) =>
    leaf.name ? leaf : contentOf(leaf.path) ?? leaf,
  );
  return [...groups.values()].map(group => {
    const [{ leaf, speaker }] = group;
    const isOne = group.length === 1;
    return {
      speaker,
      place: placeOf(isOne ? leaf.path : leaf.path.slice(0, -2)),
      texts: group.map(({ leaf: { text } }) => text),
      json: isJsonSource(leaf.path),
    };
  });
}

/** Who the user is, is not said; and a member's name that is a word says nothing. */
function isLeftOut(leaf: TextLeaf): boolean {
  const { path, name } = leaf;
  if (name) return name.isWord;
  if (path.length === 1) return aboutTheUser.has(path[0]);
  const isName =
    path.length === 3 && path[0] === 'messages' && path[2] === 'name';
  return isName || isSound(leaf);
}

/** Sound comes as text too, in base64. */
function isSound({ path }: TextLeaf): boolean {
  const parent = path.at(-2);
  return (
    path.at(-1) === 'data' && (parent === 'input_audio' || parent === 'audio')
  );
}
