import { z } from 'zod';
import { definePolicyKind } from '../PolicyKind';
import { replacer } from './replacer';
import { recognisers as identifiers } from '../../detect/identifiers';
import { patternEntry, userPattern } from '../../detect/patterns';
import { people } from '../../detect/people';

const recognisers = [...identifiers, ...people];
const categories = [...new Set(recognisers.map(({ category }) => category))];

/**
 * Finds personal data in prompts and replies: by its form, its check digits and the words before it.
 *
 * @example
 * policies:
 *   - name: mask-contacts
 *     type: pii_detection
 *     action: redact
 *     categories: [email, phone]
 *     detect_patterns:
 *       - { name: project_number, pattern: 'PRJ-\d{6}' }
 */
export const piiDetector = definePolicyKind({
  kind: 'pii-detector',
  types: { pii_detection: undefined, pii_redaction: 'redact' },
  summary: 'Finds personal data in prompts and replies',
  actions: ['block', 'redact', 'warn', 'log'],
  settings: z.strictObject({
    categories: z
      .array(z.enum(categories))
      .min(1)
      .default(categories)
      .describe('What to look for; everything when not given'),
    detect_patterns: z
      .array(patternEntry)
      .max(100)
      .default([])
      .describe('Patterns of your own to look for as well'),
    pci_mode: z
      .boolean()
      .default(false)
      .describe('Looks for payment cards also when they are not in categories'),
    redaction: z
      .strictObject({
        marker_format: z
          .enum(['label', 'asterisks', 'partial'])
          .default('label')
          .describe('[EMAIL], ******** or ****1234'),
        custom_markers: z
          .partialRecord(z.enum(categories), z.string().max(64))
          .default({})
          .describe('A marker of your own for a category'),
      })
      .prefault({})
      .describe('What takes the place of a finding'),
  }),
  effects: settings => {
    const wanted = new Set(settings.categories);
    if (settings.pci_mode) wanted.add('credit_card');
    return {
      text: {
        recognisers: [
          ...recognisers.filter(({ category }) => wanted.has(category)),
          ...settings.detect_patterns.map(userPattern),
        ],
        phases: ['input', 'output'],
        replace: replacer(settings.redaction),
      },
    };
  },
});
