import { z } from 'zod';
import { patternEntry, userPattern } from '../../detect/patterns';
import { definePolicyKind } from '../PolicyKind';
import { injectionChecks } from './injectionChecks';

const probability = z.number().min(0).max(1);

/**
 * Finds attempts to turn a model against its instructions: in what users write, in what they quote, and in
 * what tools return. A text is decoded and folded first; then patterns in some twenty languages and a small
 * linear model score it together. System and developer messages are the application's own words, and replies
 * are the model's: neither is judged.
 *
 * What it cannot do: it knows how attacks are worded and understands nothing. A request in polite words for
 * something that only this application forbids passes, and so does an instruction in a document that reads
 * like any other sentence of it; a text that quotes an attack may be taken for one. Attacks in pictures and
 * those spread over several messages are not seen. What tools may do is for `agent-firewall` to limit, and a
 * model of your own is asked by a policy of the kind `external-moderation` beside this one.
 *
 * @example
 * policies:
 *   - name: no-injection
 *     type: prompt_injection
 *     action: block
 *     threshold: 0.4
 *     tool_threshold: 0.3
 *     attack_patterns:
 *       - { name: our_canary, pattern: 'CANARY-\d{4}' }
 */
export const promptInjection = definePolicyKind({
  kind: 'prompt-injection',
  types: { prompt_injection: undefined },
  summary:
    'Finds attempts to override instructions, in prompts and in tool results',
  actions: ['block', 'escalate', 'warn', 'log'],
  looser: {
    threshold: 'higher',
    tool_threshold: 'higher',
    'encoding.decode_base64': 'lower',
    'encoding.normalize_unicode': 'lower',
    'encoding.detect_homoglyphs': 'lower',
    attack_patterns: { finds: 'entries' },
  },
  settings: z.strictObject({
    threshold: probability
      .default(0.4)
      .describe(
        'Score from which on what a user writes is an attack; lower finds more and errs more',
      ),
    tool_threshold: probability
      .default(0.3)
      .describe('The same for tool results and for what users quote'),
    encoding: z
      .strictObject({
        decode_base64: z
          .boolean()
          .default(true)
          .describe(
            'Reads base64, hexadecimal, ROT13, leetspeak and reversed text',
          ),
        normalize_unicode: z
          .boolean()
          .default(true)
          .describe(
            'Undoes full-width and other forms of letters, accents and invisible characters',
          ),
        detect_homoglyphs: z
          .boolean()
          .default(true)
          .describe(
            'Reads letters of other scripts as the Latin ones they look like',
          ),
      })
      .prefault({})
      .describe('How disguised text is read'),
    attack_patterns: z
      .array(
        patternEntry.extend({
          weight: probability
            .default(1)
            .describe('The score of a text that holds it'),
        }),
      )
      .max(100)
      .default([])
      .describe('Attacks of your own to look for'),
  }),
  effects: ({ threshold, tool_threshold, encoding, attack_patterns }) => ({
    checks: injectionChecks({
      thresholds: { said: threshold, data: tool_threshold },
      views: {
        decode: encoding.decode_base64,
        unicode: encoding.normalize_unicode,
        homoglyphs: encoding.detect_homoglyphs,
      },
      ownPatterns: attack_patterns.map(({ weight, ...entry }) => ({
        recogniser: userPattern(entry),
        weight,
      })),
    }),
  }),
});
