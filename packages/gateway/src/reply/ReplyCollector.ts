import { channelSteps } from '../dialect/channelSteps';
import {
  type ChunkChoice,
  type DeltaText,
} from '../dialect/chatCompletionChunk';
import { type JsonEdit } from '../json/spliceJson';
import { type TextLeaf } from '../json/textLeaves';

/** From where on a streamed reply is held back until it has been judged. */
export type HoldFrom = 'start' | 'tool calls' | 'never';

interface Collected {
  leaf: TextLeaf;
  channel: string;
}

/** Puts a streamed reply together again, as its client does, for the policies that judge it whole. */
export class ReplyCollector {
  readonly #holdFrom: HoldFrom;
  readonly #texts = new Map<string, Collected>();
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
  take(choices: readonly ChunkChoice[], edits: readonly JsonEdit[] = []): void {
    for (const { texts } of choices) {
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

  /** The texts, by their place in a chat completion. */
  get leaves(): TextLeaf[] {
    return [...this.#texts.values()].map(({ leaf }) => leaf);
  }

  /** The texts that differ from what was collected, by channel. */
  changed(judged: readonly TextLeaf[]): Map<string, string> {
    const collected = [...this.#texts.values()];
    return new Map(
      collected.flatMap(({ channel, leaf }, index) =>
        judged[index].text === leaf.text
          ? []
          : [[channel, judged[index].text] as const],
      ),
    );
  }
}

function begin(each: DeltaText, text: string): Collected {
  const [choice, ...steps] = channelSteps(each);
  const path = ['choices', choice, 'message', ...steps];
  return { channel: each.channel, leaf: { path, text } };
}

function isToolCall(path: readonly (string | number)[]): boolean {
  return path[3] === 'tool_calls' || path[3] === 'function_call';
}
