/** What a word can stand for in an attack, whatever its language. */
const concepts = [
  'cancel',
  'prior',
  'rules',
  'all',
  'your',
  'reveal',
  'prompt',
  'secret',
  'persona',
  'unbound',
  'mode',
  'comply',
  'conceal',
  'user',
  'assistant',
  'urgent',
  'send',
  'credentials',
  'link',
  'instead',
  'say',
  'decode',
  'follow',
  'text',
  'authority',
  'history',
  'negation',
  'task',
] as const;

export type Concept = (typeof concepts)[number];

/**
 * The words of one language, by concept. Words are separated by `;` and written folded; a `*` at the end
 * stands for any ending, a space for the gap between words.
 */
export type Vocabulary = Partial<Readonly<Record<Concept, string>>>;

/** A set of concepts as bits. */
export function conceptBits(names: readonly Concept[]): number {
  return names.reduce((bits, name) => bits | (1 << concepts.indexOf(name)), 0);
}
