import { z } from 'zod';
import { definePolicyKind } from '../PolicyKind';
import { OversightRules, requirementSchema } from './OversightRules';

/** A week: a case that nobody has decided by then is forgotten. */
const longestSeconds = 7 * 24 * 60 * 60;

/**
 * Asks a person before the client gets a reply: one that calls certain tools, says certain phrases, or comes
 * from certain models.
 *
 * @example
 * policies:
 *   - name: four-eyes
 *     type: human_oversight
 *     action: escalate
 *     timeout_seconds: 3600
 *     require_human_for:
 *       - tool: 'delete_*'
 *       - phrase: wire transfer
 *       - model: 'o1*'
 */
export const humanOversight = definePolicyKind({
  kind: 'human-oversight',
  types: { human_oversight: undefined },
  summary: 'Asks a person before certain replies are given out',
  actions: ['escalate', 'block'],
  needsOneOf: ['require_human_for'],
  looser: {
    require_human_for: { finds: 'entries' },
    timeout_seconds: { is: 'higher', sharing: 'require_human_for' },
  },
  settings: z.strictObject({
    require_human_for: z
      .array(requirementSchema)
      .min(1)
      .max(200)
      .optional()
      .describe('Replies that a person has to see first'),
    timeout_seconds: z
      .number()
      .int()
      .positive()
      .max(longestSeconds)
      .default(24 * 60 * 60)
      .describe('How long a case stays open'),
  }),
  effects: ({ require_human_for = [], timeout_seconds }, action) => ({
    checks: new OversightRules(require_human_for).checks,
    ...(action === 'escalate' && {
      escalation: { timeoutSeconds: timeout_seconds },
    }),
  }),
});
