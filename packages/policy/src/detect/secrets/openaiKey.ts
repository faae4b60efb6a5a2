import { type TokenFamily } from './TokenFamily';

/** OpenAI's keys: of projects, service accounts and administrators, and those of the first form. */
export const openaiKey: TokenFamily = {
  category: 'openai_key',
  prefixes: 'sk-[A-Za-z0-9]',
  forms: [
    'sk-(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{20,200}',
    'sk-[A-Za-z0-9]{32,64}(?![A-Za-z0-9_-])',
  ],
};
