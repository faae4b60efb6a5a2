import { leafPlace, walkTexts } from '@keeptrusts/gateway';

/** Policies search it like any other text, but nobody says it. */
const unsaid = 'finish_reason';

/** The texts of a request or a reply, by the place where each stands. */
export class PlacedTexts {
  readonly #texts: ReadonlyMap<string, string>;

  /**
   * @param json - the request or the reply
   */
  constructor(json: string) {
    this.#texts = new Map(
      walkTexts(JSON.parse(json))
        .leaves.filter(({ path }) => path.at(-1) !== unsaid)
        .map(leaf => [leafPlace(leaf), leaf.text]),
    );
  }

  /** The text at a place such as `messages[2].content`. */
  at(place: string): string | undefined {
    return this.#texts.get(place);
  }

  /** How many there are, and how many characters they have together. */
  get size(): { texts: number; characters: number } {
    const texts = [...this.#texts.values()];
    const characters = texts.reduce((sum, text) => sum + text.length, 0);
    return { texts: texts.length, characters };
  }
}
