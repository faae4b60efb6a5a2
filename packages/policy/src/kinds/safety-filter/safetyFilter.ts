import { z } from 'zod';
import { termRecognisers } from '../../detect/terms';
import { definePolicyKind } from '../PolicyKind';
import { categories, modes, phrasesOf } from './phrases';

/** What findings of `terms` are called. */
const ownCategory = 'own_terms';
/** Misspellings that fuzzy matching forgives a phrase. */
const maxDistance = 1;

/**
 * Finds phrases that ask for harmful content or contain it, such as "how to make a bomb". It goes by lists of
 * phrases alone and understands no context: what is paraphrased passes, and what is quoted does not. Where
 * that is not enough, `external-moderation` asks a model, and is the stronger one of the two.
 *
 * @example
 * policies:
 *   - type: content_filter
 *     action: block
 *     mode: balanced
 *     block_if: [violence, self_harm, weapons]
 *     terms: [a phrase of your own]
 */
export const safetyFilter = definePolicyKind({
  kind: 'safety-filter',
  types: { content_filter: undefined },
  summary: 'Finds phrases of harmful content in prompts and replies',
  actions: ['block', 'escalate', 'warn', 'log'],
  looser: {
    mode: { is: [...modes].reverse(), sharing: 'block_if' },
    block_if: { finds: 'entries' },
    terms: { finds: 'entries' },
    fuzzy_matching: { is: 'lower', sharing: 'block_if' },
  },
  settings: z.strictObject({
    mode: z
      .enum(modes)
      .default('balanced')
      .describe(
        'relaxed: only what leaves no doubt; strict: also words that news and novels use',
      ),
    block_if: z
      .array(z.enum(categories))
      .min(1)
      .default(categories)
      .describe('What to look for; everything when not given'),
    terms: z
      .array(z.string().trim().min(2).max(128))
      .max(5000)
      .default([])
      .describe('Words and phrases of your own, found in any case'),
    fuzzy_matching: z
      .boolean()
      .default(false)
      .describe(
        'Finds phrases also with look-alike characters, with their letters apart, and with one misspelling',
      ),
  }),
  effects: ({ mode, block_if, terms, fuzzy_matching }) => ({
    text: {
      recognisers: termRecognisers(
        [
          ...block_if.map(category => ({
            category,
            terms: phrasesOf(category, mode),
          })),
          { category: ownCategory, terms },
        ],
        fuzzy_matching ? { maxDistance } : undefined,
      ),
      phases: ['input', 'output'],
      replace: category => `[${category.toUpperCase()}]`,
    },
  }),
});
