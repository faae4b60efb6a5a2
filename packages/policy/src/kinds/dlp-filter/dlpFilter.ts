import { z } from 'zod';
import { recognisers as identifiers } from '../../detect/identifiers';
import { patternEntry, userPattern } from '../../detect/patterns';
import { secretCategories, secrets } from '../../detect/secrets';
import { termRecognisers } from '../../detect/terms';
import { type Recogniser } from '../../text/Recogniser';
import {
  categoryOrPattern,
  redactionSettings,
  refuseIdleMarkers,
} from '../../redaction/redactionSettings';
import { replacer } from '../../redaction/replacer';
import { definePolicyKind } from '../PolicyKind';

const builtIn: readonly Recogniser[] = [...secrets, ...identifiers];
const builtInNames = [...new Set(builtIn.map(({ category }) => category))];
/** What findings of `blocked_terms` are called. */
const termCategory = 'blocked_term';
const markable = [...builtInNames, termCategory];

/**
 * Keeps what belongs to the company inside: keys, tokens and passwords, terms such as the names of
 * projects, and whatever its own patterns describe.
 *
 * @example
 * policies:
 *   - type: dlp
 *     action: redact
 *     detect_patterns:
 *       - credit_card
 *       - { name: project_number, pattern: 'PRJ-\d{6}' }
 *     blocked_terms: [Project Falcon]
 *     fuzzy_matching: true
 */
export const dlpFilter = definePolicyKind({
  kind: 'dlp-filter',
  types: { dlp: undefined },
  summary:
    'Finds secrets, terms and patterns of your own in prompts and replies',
  actions: ['block', 'redact', 'warn', 'log'],
  needsOneOf: ['secrets', 'detect_patterns', 'blocked_terms'],
  looser: {
    secrets: { finds: 'entries' },
    detect_patterns: { finds: 'entries' },
    blocked_terms: { finds: 'entries' },
    fuzzy_matching: { is: 'lower', sharing: 'blocked_terms' },
    max_distance: {
      is: 'lower',
      sharing: 'blocked_terms',
      where: { fuzzy_matching: true },
    },
    redaction: 'never',
  },
  settings: z
    .strictObject({
      secrets: z
        .union([z.boolean(), z.array(z.enum(secretCategories)).min(1)])
        .default(true)
        // A policy without anything else to look for is one that does nothing.
        .transform(wanted => (wanted === false ? undefined : wanted))
        .describe(
          'Keys, tokens and passwords: true for all, or a list of categories',
        ),
      detect_patterns: z
        .array(z.union([z.enum(builtInNames), patternEntry]))
        .min(1)
        .max(100)
        .optional()
        .describe(
          'Names of built-in categories, and patterns of your own with a name',
        ),
      blocked_terms: z
        .array(z.string().trim().min(2).max(128))
        .min(1)
        .max(5000)
        .optional()
        .describe('Words and phrases, found as whole words in any case'),
      fuzzy_matching: z
        .boolean()
        .default(false)
        .describe(
          'Finds blocked terms also with look-alike characters, with their letters apart and misspelt',
        ),
      max_distance: z
        .number()
        .int()
        .min(0)
        .max(2)
        .default(1)
        .describe(
          'Misspellings that fuzzy matching forgives a term: none in words of up to 4 letters, 1 in words of up to 8',
        ),
      redaction: redactionSettings(categoryOrPattern(markable)),
    })
    .superRefine(refuseIdleMarkers(markable)),
  effects: settings => ({
    text: {
      recognisers: [
        ...named([
          ...secretNames(settings.secrets),
          ...(settings.detect_patterns ?? []).filter(isName),
        ]),
        ...(settings.detect_patterns ?? []).flatMap(pattern =>
          isName(pattern) ? [] : [userPattern(pattern)],
        ),
        ...termRecognisers(
          [{ category: termCategory, terms: settings.blocked_terms ?? [] }],
          settings.fuzzy_matching
            ? { maxDistance: settings.max_distance }
            : undefined,
        ),
      ],
      phases: ['input', 'output'],
      replace: replacer(settings.redaction),
    },
  }),
});

function isName<T>(pattern: string | T): pattern is string {
  return typeof pattern === 'string';
}

function secretNames(
  wanted: boolean | readonly string[] | undefined,
): readonly string[] {
  if (wanted === true) return secretCategories;
  return wanted || [];
}

function named(names: readonly string[]): readonly Recogniser[] {
  const wanted = new Set(names);
  return builtIn.filter(({ category }) => wanted.has(category));
}
