import { z } from 'zod';
import { definePolicyKind } from '../PolicyKind';

/**
 * Adds a text to every reply.
 *
 * @example
 * policies:
 *   - name: ai-notice
 *     type: disclaimer
 *     text: This answer was written by a machine. Check it before you rely on it.
 */
export const disclaimer = definePolicyKind({
  kind: 'disclaimer',
  types: { disclaimer: undefined },
  summary: 'Adds a text to every reply',
  actions: ['redact'],
  needsOneOf: ['text'],
  looser: { text: 'same', position: ['start', 'end'] },
  settings: z.strictObject({
    text: z
      .string()
      .max(2000)
      .refine(text => text.trim() !== '', { error: 'is an empty text' })
      .optional()
      .describe('What is added, as a paragraph of its own'),
    position: z
      .enum(['start', 'end'])
      .default('end')
      .describe('Before the reply or after it'),
  }),
  effects: ({ text = '', position }) => ({ disclaimer: { text, position } }),
});
