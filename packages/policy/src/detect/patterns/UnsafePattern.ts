/** A pattern that cannot be used: why, and what to write instead. */
export class UnsafePattern extends Error {
  constructor(
    /** A sentence that goes on after the pattern's name. */
    message: string,
    readonly suggestion: string,
  ) {
    super(message);
    this.name = 'UnsafePattern';
  }
}
