import { z } from 'zod';

/**
 * The setting that says what takes the place of a finding.
 *
 * @param categories - what a policy may find, and so has markers for
 */
export function redactionSettings(categories: readonly string[]) {
  return z
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
    .describe('What takes the place of a finding');
}
