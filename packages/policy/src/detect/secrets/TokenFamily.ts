/** Tokens that their first characters give away. */
export interface TokenFamily {
  category: string;
  /** Source of what they begin with; each of the forms begins so. */
  prefixes: string;
  /** Sources of their forms, as their issuers have published or shown them. */
  forms: readonly string[];
}
