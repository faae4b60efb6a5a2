import { z } from 'zod';

/** How findings are replaced, as the settings have it. */
export interface RedactionSettings {
  marker_format: 'label' | 'asterisks' | 'partial';
  custom_markers: Partial<Record<string, string>>;
}

/**
 * The setting that says what takes the place of a finding.
 *
 * @param markable - what may have a marker of its own: categories, or `categoryOrPattern`
 */
export function redactionSettings(
  markable: z.ZodType<string, string> & z.core.$ZodRecordKey,
) {
  return z
    .strictObject({
      marker_format: z
        .enum(['label', 'asterisks', 'partial'])
        .default('label')
        .describe(
          '[EMAIL], ********, or **** with the last four characters of cards, accounts and wallets',
        ),
      custom_markers: z
        .partialRecord(markable, z.string().max(64))
        .default({})
        .describe('A marker of your own, by the name of what is found'),
    })
    .prefault({})
    .describe('What takes the place of a finding');
}

/** Names one of the categories, or a pattern of the policy's own: `refuseIdleMarkers` sees to that. */
export function categoryOrPattern(categories: readonly string[]) {
  return z.union([z.enum(categories), z.string()]);
}

interface MarkedSettings {
  redaction: RedactionSettings;
  detect_patterns?: readonly (string | { name: string })[];
}

/**
 * Refuses markers for what a policy can never find, as a check of its settings. A misspelt name would otherwise
 * leave the usual marker in its place, in silence.
 */
export function refuseIdleMarkers(categories: readonly string[]) {
  return (
    { redaction, detect_patterns: patterns = [] }: MarkedSettings,
    context: z.core.$RefinementCtx,
  ): void => {
    const names = patterns.map(each =>
      typeof each === 'string' ? each : each.name,
    );
    const known = new Set([...categories, ...names]);
    const keys = Object.keys(redaction.custom_markers).filter(
      name => !known.has(name),
    );
    if (keys.length === 0) return;
    const path = ['redaction', 'custom_markers'];
    context.addIssue({ code: 'unrecognized_keys', keys, path });
  };
}
