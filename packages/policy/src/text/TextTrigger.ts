import {
  kindsMask,
  type LandmarkKind,
  type Landmarks,
} from '../landmarks/Landmarks';

/** A question that costs little: whether a match could be in a text. */
export interface TextTrigger {
  /** The landmarks that it asks for, as `kindsMask` writes them. */
  readonly kinds: number;
  /** @param from - where the part of the text begins in which a match would have to begin */
  isIn(text: string, from: number, landmarks: Landmarks): boolean;
}

/** Asks for landmarks. */
export class LandmarkTrigger implements TextTrigger {
  readonly kinds: number;

  constructor(kinds: readonly LandmarkKind[]) {
    this.kinds = kindsMask(kinds);
  }

  isIn(_text: string, _from: number, landmarks: Landmarks): boolean {
    return landmarks.has(this.kinds);
  }
}

/** Asks for a pattern. */
export class PatternTrigger implements TextTrigger {
  readonly kinds = 0;
  readonly #pattern: RegExp;
  readonly #reach: number;

  /** @param reach - how far before a match it may stand */
  constructor(source: string, reach: number) {
    this.#pattern = new RegExp(source, 'g');
    this.#reach = reach;
  }

  isIn(text: string, from: number): boolean {
    this.#pattern.lastIndex = Math.max(0, from - this.#reach);
    return this.#pattern.test(text);
  }
}

/** Asks several questions; one that is answered with yes is enough. */
export class EitherTrigger implements TextTrigger {
  readonly kinds: number;
  readonly #triggers: readonly TextTrigger[];

  constructor(...triggers: readonly TextTrigger[]) {
    this.#triggers = triggers;
    this.kinds = triggers.reduce((kinds, each) => kinds | each.kinds, 0);
  }

  isIn(text: string, from: number, landmarks: Landmarks): boolean {
    return this.#triggers.some(each => each.isIn(text, from, landmarks));
  }
}
