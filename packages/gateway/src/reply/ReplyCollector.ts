import { channelSteps } from '../dialect/channelSteps';
import {
  type ChunkChoice,
  type DeltaName,
  type DeltaText,
} from '../dialect/chatCompletionChunk';
import { type ValueEdit } from '../json/spliceJson';
import { TakenNames } from '../json/TakenNames';
import { isWord, type TextLeaf } from '../json/textLeaves';

/** From where on a streamed reply is held back until it has been judged. */
export type HoldFrom = 'start' | 'tool calls' | 'never';

interface Collected {
  leaf: TextLeaf;
  channel: string;
}

interface CollectedName {
  leaf: TextLeaf;
  /** All names of the object. */
  within: Set<string>;
}

/** What has to become of a reply. */
export interface ReplyChanges {
  /** Texts that are to be others, by channel. */
  texts: Map<string, string>;
  /** Names that are to be others, by {@link nameKey}. */
  names: Map<string, string>;
}

/** Puts a streamed reply together again, as its client does, for the policies that judge it whole. */
export class ReplyCollector {
  readonly #holdFrom: HoldFrom;
  readonly #texts = new Map<string, Collected>();
  readonly #names = new Map<string, CollectedName>();
  /** The names of each object, by what the channels of its texts begin with. */
  readonly #objects = new Map<string, Set<string>>();
  #holding: boolean;

  constructor(holdFrom: HoldFrom) {
    this.#holdFrom = holdFrom;
    this.#holding = holdFrom === 'start';
  }

  /** True when nothing more may be sent before the reply has been judged. */
  get holding(): boolean {
    return this.#holding;
  }

  /** Takes the choices of a chunk, as the edits leave them. */
  take(
    choices: readonly ChunkChoice[],
    edits: readonly ValueEdit[] = [],
  ): void {
    for (const { texts, names } of choices) {
      for (const each of names) this.#takeName(each);
      for (const each of texts) {
        const edited = edits.find(({ path }) => path === each.path);
        const text = edited ? String(edited.value) : each.text;
        const known = this.#texts.get(each.channel);
        if (known) known.leaf = { ...known.leaf, text: known.leaf.text + text };
        else this.#texts.set(each.channel, begin(each, text));
        if (this.#holdFrom === 'tool calls' && isToolCall(each.path)) {
          this.#holding = true;
        }
      }
    }
  }

  /** The texts by their place in a chat completion, and then the names that are not words. */
  get leaves(): TextLeaf[] {
    const texts = [...this.#texts.values()].map(({ leaf }) => leaf);
    const names = [...this.#names.values()].map(({ leaf }) => leaf);
    return [...texts, ...names];
  }

  /**
   * What differs from what was collected.
   *
   * @param judged - the leaves, as they are to be
   */
  changes(judged: readonly TextLeaf[]): ReplyChanges {
    const texts = [...this.#texts.values()].flatMap(
      ({ channel, leaf }, index): [string, string][] => {
        const { text } = judged[index];
        return text === leaf.text ? [] : [[channel, text]];
      },
    );
    const names = judged.slice(this.#texts.size);
    return { texts: new Map(texts), names: this.#renamed(names) };
  }

  #renamed(judged: readonly TextLeaf[]): Map<string, string> {
    const taken = new Map<Set<string>, TakenNames>();
    const renamed = new Map<string, string>();
    [...this.#names].forEach(([key, { leaf, within }], index) => {
      const wanted = judged[index].text;
      if (wanted === leaf.text) return;
      const names = taken.get(within) ?? new TakenNames(within);
      taken.set(within, names);
      renamed.set(key, names.take(wanted));
    });
    return renamed;
  }

  #takeName(each: DeltaName): void {
    const { within, name } = each;
    const names = this.#objects.get(within) ?? new Set();
    this.#objects.set(within, names.add(name));
    const key = nameKey(each);
    if (isWord(name) || this.#names.has(key)) return;
    this.#names.set(key, { leaf: beginName(each, names), within: names });
  }
}

/** The same for a name wherever it stands for the same member. */
export function nameKey({ within, name }: DeltaName): string {
  return JSON.stringify([within, name]);
}

function begin(each: DeltaText, text: string): Collected {
  const [choice, ...steps] = channelSteps(each);
  const path = ['choices', choice, 'message', ...steps];
  return { channel: each.channel, leaf: { path, text } };
}

function beginName({ within, path, name }: DeltaName, names: object): TextLeaf {
  const steps = channelSteps({ channel: `${within}.${name}`, path, text: '' });
  const [choice, ...inMessage] = steps;
  return {
    path: ['choices', choice, 'message', ...inMessage],
    text: name,
    name: { within: names, isWord: false },
  };
}

function isToolCall(path: readonly (string | number)[]): boolean {
  return path[3] === 'tool_calls' || path[3] === 'function_call';
}
