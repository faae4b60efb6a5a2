import { z } from 'zod';
import { definePolicyKind } from '../PolicyKind';

/**
 * Lets only those targets serve a request that promise to handle its data as asked, by their `data_policy` and
 * `region`. Both are what the operator writes down of the contract with a provider.
 *
 * @example
 * policies:
 *   - name: eu-only
 *     type: data_routing
 *     require_zero_data_retention: true
 *     require_no_training: true
 *     allowed_regions: ['eu-*']
 *
 * providers:
 *   targets:
 *     - id: azure-eu
 *       provider: azure-openai
 *       base_url: https://example.openai.azure.com
 *       region: eu-west
 *       data_policy: { zero_data_retention: true, training_opt_out: true }
 */
export const dataRoutingPolicy = definePolicyKind({
  kind: 'data-routing-policy',
  types: { data_routing: undefined },
  summary: 'Lets only targets with certain data policies and regions serve',
  actions: ['block'],
  needsOneOf: [
    'require_zero_data_retention',
    'require_no_training',
    'allowed_regions',
  ],
  looser: {
    require_zero_data_retention: 'lower',
    require_no_training: 'lower',
    allowed_regions: { allows: 'patterns' },
    on_no_compliant_provider: ['block', 'warn'],
  },
  settings: z.strictObject({
    require_zero_data_retention: z
      .boolean()
      .optional()
      .describe('Targets have to have data_policy.zero_data_retention'),
    require_no_training: z
      .boolean()
      .optional()
      .describe('Targets have to have data_policy.training_opt_out'),
    allowed_regions: z
      .array(z.string().min(1).max(256))
      .min(1)
      .max(200)
      .optional()
      .describe('Regions, or globs with *; every region when not given'),
    on_no_compliant_provider: z
      .enum(['block', 'warn'])
      .default('block')
      .describe(
        'warn lets other targets serve when none complies, and notes it',
      ),
  }),
  effects: settings => ({
    routing: {
      requireZeroDataRetention: settings.require_zero_data_retention ?? false,
      requireNoTraining: settings.require_no_training ?? false,
      allowedRegions: settings.allowed_regions,
      onNoCompliantProvider: settings.on_no_compliant_provider,
    },
  }),
});
