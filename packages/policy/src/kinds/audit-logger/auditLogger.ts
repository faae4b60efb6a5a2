import { z } from 'zod';
import { definePolicyKind } from '../PolicyKind';

const defaultRetentionDays = 90;

/**
 * Says how long the record of each exchange is kept. Every exchange is recorded with or without it;
 * text of prompts and replies is not part of the record.
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
  looser: { retention_days: 'lower', immutable: 'lower' },
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
      .enum(['none'])
      .default('none')
      .describe('Text of prompts and replies to keep'),
  }),
  effects: settings => ({ record: { retentionDays: settings.retention_days } }),
});
