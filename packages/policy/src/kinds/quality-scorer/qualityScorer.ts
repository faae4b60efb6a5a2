import { z } from 'zod';
import { replyText } from '../../check/replyText';
import { definePolicyKind } from '../PolicyKind';
import {
  assertionSchema,
  compileAssertion,
  type Assertion,
} from './assertions';
import { QualityScore, signalNames } from './QualityScore';

const share = z.number().min(0).max(1);
const length = z.number().int().positive().max(10_000_000);

/** Categories that a finding may have besides the names of assertions. */
const reserved = new Set<string>(['too_short', 'too_long', ...signalNames]);

/**
 * Scores replies from 0 to 1: the weighted share of the assertions that hold, the limits of length among them,
 * halved for each sign of a poor reply (`signals`) that shows; an empty reply scores 0. A score below
 * `thresholds.score` is a finding. By default any failed assertion and any signal is.
 *
 * @example
 * policies:
 *   - name: ticket-replies
 *     type: quality
 *     action: warn
 *     min_output_chars: 40
 *     assertions:
 *       - { name: names-the-ticket, matches: '[A-Z]{2,5}-[0-9]+', weight: 2 }
 *       - { name: no-promise, not_contains: guarantee }
 *       - { name: in-english, language: en }
 *     thresholds: { score: 0.7 }
 */
export const qualityScorer = definePolicyKind({
  kind: 'quality-scorer',
  types: { quality: undefined },
  summary: 'Scores replies by assertions and by signs of a poor reply',
  actions: ['block', 'warn', 'escalate'],
  needsOneOf: [
    'min_output_chars',
    'max_output_chars',
    'assertions',
    'signals',
    'thresholds',
  ],
  looser: { min_output_chars: 'lower', max_output_chars: 'higher' },
  settings: z
    .strictObject({
      min_output_chars: length
        .optional()
        .describe('Least length of a reply; counts as an assertion'),
      max_output_chars: length
        .optional()
        .describe('Largest length of a reply; counts as an assertion'),
      assertions: z
        .array(assertionSchema)
        .min(1)
        .max(100)
        .optional()
        .describe('What a reply has to be: each a name and one condition'),
      signals: z
        .array(z.enum(signalNames))
        .max(signalNames.length)
        .optional()
        .describe(
          'Signs of a poor reply; empty, truncated and repetition when not given',
        ),
      thresholds: z
        .strictObject({
          score: share
            .default(1)
            .describe('A lower score of a reply is a finding'),
          repetition: share
            .default(0.5)
            .describe('A larger share of text said before is a signal'),
        })
        .optional(),
    })
    .superRefine((settings, context) => {
      const { min_output_chars: min = 0, max_output_chars: max } = settings;
      if (max !== undefined && max < min) {
        context.addIssue({
          code: 'custom',
          path: ['max_output_chars'],
          message: 'is less than min_output_chars',
          params: { fault: 'limits', suggestion: `max_output_chars: ${min}` },
        });
      }
      const names = (settings.assertions ?? []).map(({ name }) => name);
      names.forEach((name, index) => {
        if (names.indexOf(name) === index && !reserved.has(name)) return;
        context.addIssue({
          code: 'custom',
          path: ['assertions', index, 'name'],
          message: 'is the name of something else already',
          params: { fault: 'duplicate', suggestion: `name: ${name}-2` },
        });
      });
    }),
  effects: settings => {
    const { score = 1, repetition = 0.5 } = settings.thresholds ?? {};
    const quality = new QualityScore({
      assertions: [
        ...lengthAssertions(settings),
        ...(settings.assertions ?? []).map(compileAssertion),
      ],
      signals: settings.signals ?? ['empty', 'truncated', 'repetition'],
      leastScore: score,
      repetition,
    });
    return {
      checks: [
        {
          phases: ['after'],
          inspect: subject => {
            const reply = replyText(subject);
            return reply === undefined ? [] : quality.judge(reply);
          },
        },
      ],
    };
  },
});

function lengthAssertions(settings: {
  min_output_chars?: number;
  max_output_chars?: number;
}): Assertion[] {
  const { min_output_chars: min, max_output_chars: max } = settings;
  const limit = (name: string, holds: Assertion['holds']) => ({
    ...{ name, holds },
    weight: 1,
  });
  return [
    ...(min === undefined
      ? []
      : [limit('too_short', reply => reply.trim().length >= min)]),
    ...(max === undefined
      ? []
      : [limit('too_long', reply => reply.trim().length <= max)]),
  ];
}
