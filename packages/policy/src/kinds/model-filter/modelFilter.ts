import { z } from 'zod';
import { definePolicyKind } from '../PolicyKind';

const pattern = z.string().min(1);

/**
 * Lets a request name only certain models. A denied model stays denied when it is also allowed.
 *
 * @example
 * policies:
 *   - name: model-allowlist
 *     type: model_filter
 *     allowed_models: [gpt-4o, 'claude-*']
 */
export const modelFilter = definePolicyKind({
  kind: 'model-filter',
  types: { model_filter: undefined },
  summary: 'Lets requests name only certain models',
  actions: ['block'],
  needsOneOf: ['allowed_models', 'denied_models'],
  looser: { allowed_models: { allows: 'patterns', butFor: 'denied_models' } },
  settings: z.strictObject({
    allowed_models: z
      .array(pattern)
      .min(1)
      .optional()
      .describe('Names, or globs with *; every model when not given'),
    denied_models: z
      .array(pattern)
      .min(1)
      .optional()
      .describe('Names, or globs with *'),
    preferred_model: z
      .string()
      .min(1)
      .optional()
      .describe('Offered in the message when a model is refused'),
  }),
  effects: settings => ({
    models: {
      allowed: settings.allowed_models,
      denied: settings.denied_models,
      preferred: settings.preferred_model,
    },
  }),
});
