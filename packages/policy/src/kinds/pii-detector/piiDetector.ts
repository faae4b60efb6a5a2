import { z } from 'zod';
import { definePolicyKind } from '../PolicyKind';
import { recognisers as identifiers } from '../../detect/identifiers';
import { patternEntry, userPattern } from '../../detect/patterns';
import { people } from '../../detect/people';
import {
  categoryOrPattern,
  redactionSettings,
  refuseIdleMarkers,
} from '../../redaction/redactionSettings';
import { replacer } from '../../redaction/replacer';

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
  looser: {
    categories: { finds: 'entries' },
    detect_patterns: { finds: 'entries' },
    redaction: 'never',
  },
  settings: z
    .strictObject({
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
        .describe(
          'Looks for payment cards also when they are not in categories',
        ),
      redaction: redactionSettings(categoryOrPattern(categories)),
    })
    .superRefine(refuseIdleMarkers(categories)),
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
