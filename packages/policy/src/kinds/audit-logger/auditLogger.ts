import { z } from 'zod';
import { definePolicyKind } from '../PolicyKind';

const defaultRetentionDays = 90;

/**
 * Says how long the record of each exchange is kept, and whether its text is kept with it. Every exchange is
 * recorded with or without it; without it, or with `content: none`, no text is. Where several of them hold, the
 * longest time does, and text is kept where one of them keeps it.
 *
 * Kept text is masked after the chain's own masking once more: by all that the chain looks for in order to
 * hide it, whatever its action, and by every category that the product knows.
 *
 * @example
 * policies:
 *   chain: [audit-logger]
 * policy:
 *   audit-logger: { immutable: true, retention_days: 365, log_all_access: true }
 */
export const auditLogger = definePolicyKind({
  kind: 'audit-logger',
  types: { log: 'log', observe: 'log' },
  summary: 'Keeps the record of every exchange for a set time',
  actions: ['log'],
  looser: {
    retention_days: 'lower',
    immutable: 'lower',
    content: ['redacted', 'none'],
  },
  settings: z.strictObject({
    immutable: z
      .boolean()
      .default(true)
      .describe('Records can be exported and expire, never changed'),
    retention_days: z
      .number()
      .int()
      .positive()
      .max(3650)
      .default(defaultRetentionDays)
      .describe('How many days a record is kept'),
    log_all_access: z
      .boolean()
      .default(true)
      .describe(
        'Accepted for readability: refused requests are always recorded',
      ),
    content: z
      .enum(['none', 'redacted'])
      .default('none')
      .describe(
        'Text of prompts and replies to keep: none, or with identifiers and secrets masked',
      ),
  }),
  effects: settings => ({
    record: {
      retentionDays: settings.retention_days,
      content: settings.content,
    },
  }),
});
