import { endOfString } from './endOfString';
import { spliceJson, spliceValue, type JsonEdit } from './spliceJson';

const quote = 34;

/**
 * Applies edits to the chunks of a stream as `spliceJson` does. One chunk is like another up to the text that it
 * brings: where what comes before the text is the same as in the chunk before, the text is in the same place.
 */
export class ChunkSplicer {
  #path: JsonEdit['path'] = [];
  /** Of the last chunk with one text to replace, what comes before the text. */
  #head: string | undefined;

  /** @param text - a chunk, as valid JSON */
  apply(text: string, edits: readonly JsonEdit[]): string {
    const [edit] = edits;
    if (edits.length !== 1 || 'rename' in edit || edit.value === undefined)
      return spliceJson(text, edits);
    if (this.#head !== undefined && this.#isLikeLast(text, edit.path)) {
      const end = endOfString(text, this.#head.length);
      return this.#head + JSON.stringify(edit.value) + text.slice(end);
    }
    const { output, start } = spliceValue(text, edit);
    this.#path = edit.path;
    this.#head = start === undefined ? undefined : text.slice(0, start);
    return output;
  }

  #isLikeLast(text: string, path: JsonEdit['path']): boolean {
    return (
      path.length === this.#path.length &&
      path.every((part, index) => part === this.#path[index]) &&
      text.startsWith(this.#head!) &&
      text.charCodeAt(this.#head!.length) === quote
    );
  }
}
