import { readChoices, type ChunkChoice } from '../dialect/chatCompletionChunk';
import { readFrame } from '../dispatch/StreamFrame';
import { spliceJson, type JsonEdit } from '../json/spliceJson';
import { type TextLeaf } from '../json/textLeaves';
import { type ScreenedTexts } from '../screen/ScreenedChunk';
import {
  nameKey,
  ReplyCollector,
  type HoldFrom,
  type ReplyChanges,
} from './ReplyCollector';

/** How a streamed reply is judged. */
export interface JudgementOptions {
  holdFrom: HoldFrom;
  /** Bytes of frames that are held back at most. */
  maxBytes: number;
  /**
   * Judges the texts of the whole reply, and gives them as they may be sent.
   *
   * @throws KeeptrustsError when a policy is against it
   */
  judge(leaves: readonly TextLeaf[]): Promise<readonly TextLeaf[]>;
}

/** Collects a streamed reply for the policies that judge it whole, and keeps back what has to wait for them. */
export class StreamJudgement {
  readonly #options: JudgementOptions;
  readonly #collector: ReplyCollector;
  readonly #frames: (Buffer | string)[] = [];
  #bytes = 0;

  constructor(options: JudgementOptions) {
    this.#options = options;
    this.#collector = new ReplyCollector(options.holdFrom);
  }

  /** True when nothing more may be sent before the reply has been judged. */
  get holding(): boolean {
    return this.#collector.holding;
  }

  /** Takes the next chunk, as its choices, and what is done to it. */
  take(
    choices: readonly ChunkChoice[],
    { edits, before }: ScreenedTexts,
  ): void {
    for (const chunk of before) this.takeChunk(chunk);
    this.#collector.take(choices, edits);
  }

  /** Takes a chunk that the gateway has made itself. */
  takeChunk(chunk: Readonly<Record<string, unknown>>): void {
    this.#collector.take(readChoices(chunk));
  }

  /** Keeps a frame; false when there are too many. */
  keep(frame: Buffer | string): boolean {
    this.#frames.push(frame);
    this.#bytes += frame.length;
    return this.#bytes <= this.#options.maxBytes;
  }

  /**
   * The reply is complete.
   *
   * @returns the frames that were kept, as they may be sent
   * @throws KeeptrustsError when a policy is against it
   */
  async pass(): Promise<(Buffer | string)[]> {
    const judged = await this.#options.judge(this.#collector.leaves);
    const changes = this.#collector.changes(judged);
    return changes.texts.size + changes.names.size === 0
      ? this.#frames
      : this.#frames.map(frame => rewrite(frame, changes));
  }
}

/**
 * Puts each changed text whole where its first piece stood; the other pieces become empty. A changed name is
 * another one wherever it stands.
 */
function rewrite(
  frame: Buffer | string,
  changes: ReplyChanges,
): Buffer | string {
  const { chunk, data } = readFrame(Buffer.from(frame)) ?? {};
  if (!chunk || data === undefined) return frame;
  const edits: JsonEdit[] = [];
  for (const { texts, names } of readChoices(chunk)) {
    for (const { channel, path } of texts) {
      const value = changes.texts.get(channel);
      if (value === undefined) continue;
      edits.push({ path, value });
      changes.texts.set(channel, '');
    }
    for (const each of names) {
      const rename = changes.names.get(nameKey(each));
      if (rename !== undefined) edits.push({ path: each.path, rename });
    }
  }
  return `data: ${spliceJson(data, edits)}\n\n`;
}
