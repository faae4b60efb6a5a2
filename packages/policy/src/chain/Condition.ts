import { z } from 'zod';
import { type RequestFacts } from '../check/Check';
import { matchesAny } from './globs';

const patterns = z
  .union([
    z.string().min(1).max(256),
    z.array(z.string().min(1).max(256)).min(1).max(100),
  ])
  .transform(given => (typeof given === 'string' ? [given] : given));

/** Header names are compared in lower case. */
const headers = z
  .record(z.string().regex(/^[A-Za-z0-9-]{1,64}$/), patterns)
  .transform(given =>
    Object.entries(given).map(([name, values]) => ({
      name: name.toLowerCase(),
      values,
    })),
  );

/** `when`: requests that a policy is for. Everything that is given has to hold. */
export const conditionSchema = z
  .strictObject({
    model: patterns.optional().describe('Names, or globs with *'),
    path: patterns
      .optional()
      .describe('Such as /v1/chat/completions, or globs with *'),
    header: headers
      .optional()
      .describe('Values, or globs with *, by header; * asks for any value'),
  })
  .describe('Requests that the policy is for; all of them when not given');
export type Condition = z.infer<typeof conditionSchema>;

/** True when a policy with this condition is for a request. */
export function holds(condition: Condition, facts: RequestFacts): boolean {
  const { model, path, header } = condition;
  if (model && !matchesAny(model, facts.model)) return false;
  if (path && !matchesAny(path, facts.path)) return false;
  return (header ?? []).every(({ name, values }) => {
    const value = facts.header(name);
    return value !== undefined && matchesAny(values, value);
  });
}
