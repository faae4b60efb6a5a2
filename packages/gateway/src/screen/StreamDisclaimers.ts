import {
  type ChunkChoice,
  type DeltaText,
} from '../dialect/chatCompletionChunk';
import { type ValueEdit } from '../json/spliceJson';
import { type Additions } from './addAround';
import { type ScreenedChunk } from './ScreenedChunk';

/** Adds disclaimers to a streamed reply, around what each choice says. */
export class StreamDisclaimers {
  readonly #additions: Additions;
  readonly #begun = new Set<number>();

  constructor(additions: Additions) {
    this.#additions = additions;
  }

  /** True once there was something to add to. */
  get hasAdded(): boolean {
    return this.#begun.size > 0;
  }

  /** Takes the next chunk, as its choices, and adds to what is to be done to it. */
  push(
    chunk: Readonly<Record<string, unknown>>,
    choices: readonly ChunkChoice[],
    screened: ScreenedChunk,
  ): void {
    const { before, after } = this.#additions;
    for (const { index, finished, texts } of choices) {
      const content = texts.find(isContent);
      if (content && content.text !== '' && !this.#begun.has(index)) {
        this.#begun.add(index);
        edit(screened.edits, content, text => before + text);
      }
      if (!finished || !this.#begun.has(index) || after === '') continue;
      if (content) edit(screened.edits, content, text => text + after);
      else screened.before.push(afterword(chunk, index, after));
    }
  }
}

function isContent({ path }: DeltaText): boolean {
  return path.length === 4 && path[3] === 'content';
}

function edit(
  edits: ValueEdit[],
  { path, text }: DeltaText,
  change: (text: string) => string,
): void {
  const earlier = edits.find(each => each.path === path);
  if (earlier) earlier.value = change(String(earlier.value));
  else edits.push({ path, value: change(text) });
}

/** A chunk of its own, where the last one of a choice has no place for text. */
function afterword(
  { usage, ...shared }: Readonly<Record<string, unknown>>,
  index: number,
  content: string,
): Readonly<Record<string, unknown>> {
  const choice = { index, delta: { content }, finish_reason: null };
  return { ...shared, choices: [choice] };
}
