import { channelSteps } from '../dialect/channelSteps';
import { readChoices, type ChunkChoice } from '../dialect/chatCompletionChunk';
import { type TextLeaf } from '../json/textLeaves';
import { type ScreenedTexts } from '../screen/ScreenedChunk';
import { sideLength, textOverhead } from './keepSide';

/**
 * What a client has got of a stream, put together again and no longer than is kept of it.
 */
export class SentReply {
  readonly #leaves = new Map<string, { leaf: TextLeaf; text: string }>();
  /** One character more than is kept, so that it shows that there was more. */
  #room = sideLength + 1;

  /** Takes the next chunk, as its choices, and what is done to it. */
  take(
    choices: readonly ChunkChoice[],
    { edits, before }: ScreenedTexts,
  ): void {
    for (const chunk of before) this.takeChunk(chunk);
    for (const { texts } of choices) {
      for (const each of texts) {
        const edited = edits.find(({ path }) => path === each.path);
        this.#add(each, edited ? String(edited.value) : each.text);
      }
    }
  }

  /** Takes a chunk that the gateway has made itself. */
  takeChunk(chunk: Readonly<Record<string, unknown>>): void {
    this.take(readChoices(chunk), { edits: [], before: [] });
  }

  /** The texts, by their place in a chat completion. */
  get leaves(): TextLeaf[] {
    return [...this.#leaves.values()].map(({ leaf, text }) => ({
      ...leaf,
      text,
    }));
  }

  #add(each: ChunkChoice['texts'][number], text: string): void {
    if (text === '' || this.#room <= 0) return;
    let known = this.#leaves.get(each.channel);
    if (!known) {
      const [choice, ...steps] = channelSteps(each);
      const path = ['choices', choice, 'message', ...steps];
      known = { leaf: { path, text: '' }, text: '' };
      this.#leaves.set(each.channel, known);
      this.#room -= textOverhead;
    }
    const taken = text.slice(0, Math.max(0, this.#room));
    known.text += taken;
    this.#room -= taken.length;
  }
}
