/** A text with what is known of it. */
export interface Sample {
  readonly text: string;
  readonly attack: boolean;
  /** Of a text that holds an attack beside harmless text: the attack alone, to learn from. */
  readonly core?: string;
  /** What kind of attack, or what kind of text. */
  readonly family: string;
  /** ISO 639-1. */
  readonly language: string;
  /** Whose words: the user's, or those of a document or tool result. */
  readonly voice: 'said' | 'data';
  /** Texts of one source look alike, so they stay in one part of the split. */
  readonly source: string;
  /** Of a written text: the file that it is in. */
  readonly file?: string;
}

/** Templates of one family in one language, a source each. */
export interface TemplateSet {
  readonly family: string;
  readonly language: string;
  readonly voice: Sample['voice'];
  readonly templates: readonly string[];
}
