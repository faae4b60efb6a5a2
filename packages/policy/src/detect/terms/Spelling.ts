/** How terms may be written. */
export interface Spelling {
  /** Takes also what looks like a letter: `b0mb`, `bömb`. */
  readonly lookalikes: boolean;
  /** The letters of a word may stand apart, all of them or none: `b o m b`, `b.o.m.b`. */
  readonly apart: boolean;
}
