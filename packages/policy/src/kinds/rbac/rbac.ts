import { z } from 'zod';
import { nearest } from '../../lint/nearest';
import { definePolicyKind } from '../PolicyKind';
import { RoleBook } from './RoleBook';
import { roleSchema } from './roleSchema';

/** Headers that no policy sees, so that they cannot name a role. */
const credentialHeaders = new Set([
  'authorization',
  'proxy-authorization',
  'cookie',
  'x-api-key',
  'api-key',
  'x-goog-api-key',
]);

const roleHeader = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,64}$/)
  .meta({ examples: ['x-user-role'] })
  .transform(name => name.toLowerCase())
  .refine(name => !credentialHeaders.has(name), {
    error: 'is a header with a credential, which no policy gets to see',
  });

/**
 * Lets each role use only its models and offer only its tools. The role comes from a header, so the gateway
 * believes it of whoever holds the key: let only callers that set it themselves, such as a backend, have one.
 *
 * @example
 * policies:
 *   - name: roles
 *     type: rbac
 *     default_role: viewer
 *     roles:
 *       viewer:
 *         allowed_models: [gpt-4o-mini]
 *         denied_tools: ['*']
 *       engineer:
 *         users: ['*@example.com']
 *         allowed_models: [gpt-4o, 'claude-*']
 *         denied_tools: ['delete_*']
 */
export const rbac = definePolicyKind({
  kind: 'rbac',
  types: { rbac: undefined },
  summary: 'Lets each role use only its models and offer only its tools',
  actions: ['block'],
  needsOneOf: ['roles'],
  looser: { deny_if_missing: 'lower' },
  settings: z
    .strictObject({
      roles: z
        .record(z.string().regex(/^[\w.:@/-]{1,128}$/), roleSchema)
        .optional()
        .describe('What each role may do, by its name'),
      role_header: roleHeader
        .default('x-user-role')
        .describe('The request header that names the role'),
      deny_if_missing: z
        .boolean()
        .default(true)
        .describe(
          'Refuses requests that name no role, or one that is not listed',
        ),
      default_role: z
        .string()
        .min(1)
        .max(128)
        .optional()
        .describe('The role of requests that name none'),
    })
    .superRefine(({ roles = {}, default_role }, context) => {
      if (default_role === undefined || Object.hasOwn(roles, default_role)) {
        return;
      }
      const guess = nearest(default_role, Object.keys(roles));
      context.addIssue({
        code: 'custom',
        path: ['default_role'],
        message: 'is not one of the roles',
        params: {
          fault: 'schema',
          suggestion: guess
            ? `Did you mean "${guess}"?`
            : `Add "${default_role}" to the roles.`,
        },
      });
    }),
  effects: settings => {
    const book = new RoleBook(settings);
    return {
      checks: [{ phases: ['input'], inspect: subject => book.judge(subject) }],
    };
  },
});
