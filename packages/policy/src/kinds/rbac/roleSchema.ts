import { z } from 'zod';

const patterns = z.array(z.string().min(1).max(256)).min(1).max(500);

/** What one role may do. A role that may do everything says so with a `*`. */
export const roleSchema = z
  .strictObject({
    description: z.string().max(500).optional(),
    users: patterns
      .optional()
      .describe('Who may take the role: values of x-user-id, or globs with *'),
    allowed_models: patterns
      .optional()
      .describe('Names, or globs with *; every model when not given'),
    denied_models: patterns.optional().describe('Names, or globs with *'),
    allowed_tools: patterns
      .optional()
      .describe('Names, or globs with *; every tool when not given'),
    denied_tools: patterns.optional().describe('Names, or globs with *'),
  })
  .refine(
    ({ description: _, ...rules }) =>
      Object.values(rules).some(rule => rule !== undefined),
    {
      error: 'has no rule, so nobody can tell whether it may do everything',
      params: {
        fault: 'missing-settings',
        suggestion: "allowed_models: ['*']",
      },
      // A mistyped key is fault enough.
      when: ({ issues }) => issues.length === 0,
    },
  );

export type RoleSettings = z.infer<typeof roleSchema>;
