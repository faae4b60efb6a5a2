/** What stands in a text: the category, and where, as indexes into the text. */
export interface Entity {
  readonly category: string;
  readonly start: number;
  readonly end: number;
}

/** A text, and every personal identifier in it. */
export interface LabelledText {
  readonly text: string;
  readonly entities: readonly Entity[];
}
