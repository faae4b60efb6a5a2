import { z } from 'zod';
import { contentSchema } from './content';

/** What a policy, or the chain as a whole, decided. From the mildest to the strictest. */
export const verdicts = [
  'allow',
  'log',
  'warn',
  'redact',
  'escalate',
  'block',
] as const;
export type Verdict = (typeof verdicts)[number];

/** The stricter of two verdicts. */
export function strictest(a: Verdict, b: Verdict): Verdict {
  return verdicts.indexOf(a) >= verdicts.indexOf(b) ? a : b;
}

const count = z.number().int().nonnegative();
const milliseconds = z.number().nonnegative();

/** One policy's part in an exchange. Only categories and counts: never the text that was found. */
export const policyOutcomeSchema = z.object({
  kind: z.string(),
  name: z.string(),
  phase: z.enum(['input', 'route', 'tool', 'output', 'after']),
  verdict: z.enum(verdicts),
  reason_code: z.string().optional(),
  findings: z.record(z.string(), count).optional(),
  latency_us: count,
});
export type PolicyOutcome = z.infer<typeof policyOutcomeSchema>;

/** One call to a target; several when the first ones failed. `status` 0: no answer at all. */
export const attemptSchema = z.object({
  target_id: z.string(),
  status: count,
  latency_ms: milliseconds,
});
export type Attempt = z.infer<typeof attemptSchema>;

/** The record of one exchange, refused ones included. */
export const eventSchema = z.object({
  id: z.string(),
  type: z.literal('exchange'),
  created_at: z.iso.datetime(),
  request_id: z.string(),
  conversation_id: z.string().optional(),
  trace_id: z.string().optional(),
  gateway_id: z.string(),
  team_id: z.string().optional(),
  token_id: z.string().optional(),
  user: z.string().optional(),
  entity_refs: z.array(z.string()).optional(),
  dialect: z.string(),
  stream: z.boolean(),
  requested_model: z.string().optional(),
  provider: z.string().optional(),
  target_id: z.string().optional(),
  model: z.string().optional(),
  config_id: z.string().optional(),
  config_version: z.string().optional(),
  verdict: z.enum(verdicts),
  reason_code: z.string().optional(),
  /** The case that a person is to decide, where one was asked for. */
  escalation_id: z.string().optional(),
  policies: z.array(policyOutcomeSchema),
  attempts: z.array(attemptSchema),
  status: count,
  input_tokens: count,
  cached_input_tokens: count,
  output_tokens: count,
  reasoning_tokens: count,
  cost_usd: z.number().nonnegative(),
  /** `usage`: the provider counted; `counted`: the gateway did; `none`: nothing was produced. */
  cost_source: z.enum(['usage', 'counted', 'none']),
  /** Ledger accounts that paid for it: the wallet of the team, budgets. */
  charged_accounts: z.array(z.string()).optional(),
  latency_ms: milliseconds,
  overhead_ms: milliseconds,
  ttft_ms: milliseconds.optional(),
  client_closed: z.boolean(),
  error_code: z.string().optional(),
  /** For how long it has to be kept, where a policy says so. */
  retention_days: z.number().int().positive().max(36_500).optional(),
  /**
   * What was said, where a policy keeps that. In a control plane it is apart from the event: lists never have
   * it, and of a single event only those get it who may read it.
   */
  content: contentSchema.optional(),
  /** True for an event whose content the control plane keeps. */
  content_kept: z.boolean().optional(),
});
export type ExchangeEvent = z.infer<typeof eventSchema>;
