import { z } from 'zod';
import { jsonSchemaSetting } from '../../json/compileSchema';
import { argumentPath } from './argumentPath';

const tool = z.string().min(1).max(256);
const tools = z.array(tool).min(1).max(500);
const count = z.number().int().positive().max(1000);

const limitSchema = z
  .strictObject({
    tool: tool
      .describe('Name of the tool, or a glob with *')
      .meta({ examples: ['transfer_*'] }),
    amount: z
      .string()
      .regex(argumentPath)
      .optional()
      .describe('Where the amount stands, such as payment.items.*.price')
      .meta({ examples: ['amount'] }),
    min: z.number().default(0).describe('Least amount of a call'),
    max: z.number().optional().describe('Largest amount of a call'),
    max_total: z
      .number()
      .optional()
      .describe('Largest sum of the amounts in one reply'),
    max_calls: count.optional().describe('Most calls in one reply'),
  })
  .superRefine((limit, context) => {
    const { amount, min, max, max_total, max_calls } = limit;
    const fault = (path: string[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const isOfAmount = max !== undefined || max_total !== undefined;
    if (!isOfAmount && max_calls === undefined) {
      fault([], 'limits nothing: it needs max, max_total or max_calls');
    }
    if (isOfAmount && amount === undefined) {
      fault([], 'needs "amount", the place of the amount in the arguments');
    }
    if (max !== undefined && max < min) {
      fault(['max'], `is less than min, which is ${min}`);
    }
  });

/** One entry of `transaction_limits`. */
export type LimitSettings = z.infer<typeof limitSchema>;

/** The settings of an agent firewall. */
export const agentFirewallSettings = z
  .strictObject({
    allowed_tools: tools
      .optional()
      .describe('Names, or globs with *; every tool when not given'),
    blocked_tools: tools
      .optional()
      .describe('Names, or globs with *; blocked wins over allowed'),
    check_offered: z
      .boolean()
      .default(true)
      .describe('A request may not even offer such tools to the model'),
    schemas: z
      .record(tool, jsonSchemaSetting)
      .optional()
      .describe('What the arguments of a tool have to be, by name or glob'),
    transaction_limits: z
      .array(limitSchema)
      .min(1)
      .max(100)
      .optional()
      .describe('How much, and how often, calls may move'),
    max_tool_calls: count
      .optional()
      .describe('Most calls of all tools in one reply'),
  })
  .superRefine((settings, context) => {
    const blocked = new Set(settings.blocked_tools);
    const isNamed = (name: string) => !name.includes('*') && blocked.has(name);
    const fault = (path: (string | number)[]) =>
      context.addIssue({
        code: 'custom',
        path,
        message: 'is about a tool that is blocked',
        params: {
          fault: 'conflict',
          suggestion: 'Keep one of the two: blocked wins.',
        },
      });
    settings.allowed_tools?.forEach((name, index) => {
      if (blocked.has(name)) fault(['allowed_tools', index]);
    });
    for (const name of Object.keys(settings.schemas ?? {})) {
      if (isNamed(name)) fault(['schemas', name]);
    }
    settings.transaction_limits?.forEach((limit, index) => {
      if (isNamed(limit.tool)) fault(['transaction_limits', index, 'tool']);
    });
  });

export type AgentFirewallSettings = z.infer<typeof agentFirewallSettings>;
