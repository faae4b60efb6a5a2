import { type Sample } from './Sample';

/** Written one by one, found in the installed dependencies, or made of a template. */
export type Origin = 'written' | 'found' | 'template';

/** How a text of the corpus came about. */
export function originOf({ source }: Sample): Origin {
  if (source.startsWith('written/')) return 'written';
  return /^(?:page|message)\//.test(source) ? 'found' : 'template';
}

/** Files whose texts are about attacks on models. */
const aboutAttacks: readonly string[] = [
  'assistants',
  'llmEngineers',
  'promptProjects',
  'questionsAboutAttacks',
  'securityWriting',
  'writingOnAttacks',
];

/** Whether a text is about attacks on models: it may quote one word for word, and is rare in practice. */
export function isAboutAttacks({ attack, file }: Sample): boolean {
  return !attack && file !== undefined && aboutAttacks.includes(file);
}
