import { type Landmarks } from '../landmarks/Landmarks';
import { WordHeads } from '../landmarks/WordHeads';
import { contextLength } from '../text/Recogniser';
import { type TextTrigger } from '../text/TextTrigger';
import { headsOf } from './headsOf';

/**
 * Where words begin at which a pattern matches, none of them behind a letter of ASCII. Costs next to nothing on a
 * text whose words begin otherwise.
 */
export class WordStarts implements TextTrigger {
  readonly kinds = 0;
  readonly #heads: WordHeads;
  readonly #sources = new Set<string>();
  #pattern = /(?!)/y;

  /**
   * @param source - of a pattern that begins with letters of ASCII; none for one to which all are added later
   * @param heads - shared by those that are asked for the same texts
   */
  constructor(source: string | undefined, heads = new WordHeads()) {
    this.#heads = heads;
    if (source !== undefined) this.add(source);
  }

  /** Adds another pattern. */
  add(source: string): void {
    this.#heads.add(headsOf(source));
    this.#sources.add(source);
    this.#pattern = new RegExp([...this.#sources].join('|'), 'y');
  }

  isIn(text: string, from: number, landmarks: Landmarks): boolean {
    const last = this.in(text, landmarks).at(-1);
    return last !== undefined && last >= from - contextLength;
  }

  /** Where they begin, in order. */
  in(text: string, landmarks: Landmarks): readonly number[] {
    return landmarks.recall(this, () => this.#find(text, landmarks));
  }

  #find(text: string, landmarks: Landmarks): number[] {
    const pattern = this.#pattern;
    const starts: number[] = [];
    for (const start of this.#heads.startsIn(text, landmarks)) {
      pattern.lastIndex = start;
      if (pattern.test(text)) starts.push(start);
    }
    return starts;
  }
}
