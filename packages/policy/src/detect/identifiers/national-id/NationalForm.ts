/** One kind of number by which a state knows people, or people who trade. */
export interface NationalForm {
  /** ISO 3166-1 alpha-2 of the country. */
  readonly country: string;
  /** What people there call it. */
  readonly name: string;
  /**
   * Source of how it is written, in capitals. What follows it must not be a letter or a digit.
   */
  readonly form: string;
  /** Judges its digits and capitals, without what stands between them: check digits, dates. */
  check?(compact: string): boolean;
  /**
   * Source of the written forms that no other number shares, so that they count without a word for them. `true`: every
   * form.
   */
  readonly alone?: string | true;
}
