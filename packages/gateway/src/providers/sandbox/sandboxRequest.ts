import { z } from 'zod';

/** The parts of a chat completion request that change what the sandbox does. */
const bodySchema = z.looseObject({
  model: z.string().catch('sandbox'),
  messages: z
    .array(z.looseObject({ role: z.string().catch(''), content: z.unknown() }))
    .catch([]),
  stream: z.boolean().catch(false),
  stream_options: z
    .looseObject({ include_usage: z.boolean().catch(false) })
    .optional()
    .catch(undefined),
  n: z.number().int().min(1).max(16).catch(1),
  max_tokens: z.number().int().positive().optional().catch(undefined),
  max_completion_tokens: z
    .number()
    .int()
    .positive()
    .optional()
    .catch(undefined),
  seed: z.number().int().optional().catch(undefined),
});

const milliseconds = z.coerce.number().min(0).max(600_000);

const sandboxFaults = [
  'error-429',
  'error-500',
  'error-503',
  'hang',
  'close',
  'cut',
  'stall',
  'garbage',
] as const;
/**
 * Ways to go wrong. `error-429`, `error-500`, `error-503`: that status; `hang`: no answer at all;
 * `close`: the connection ends before the answer; `cut`: it ends in the middle; `stall`: the middle is
 * never left; `garbage`: an answer that is not JSON.
 */
export type SandboxFault = (typeof sandboxFaults)[number];

const controlsSchema = z.object({
  'x-sandbox-latency-ms': milliseconds.optional().catch(undefined),
  'x-sandbox-word-ms': milliseconds.optional().catch(undefined),
  'x-sandbox-fault': z.enum(sandboxFaults).optional().catch(undefined),
  'x-sandbox-seed': z.coerce.number().int().optional().catch(undefined),
});

/** A request as the sandbox understands it. */
export interface SandboxRequest {
  model: string;
  prompt: string;
  stream: boolean;
  includeUsage: boolean;
  choices: number;
  maxTokens: number;
  seed?: number;
  latencyMs?: number;
  wordMs?: number;
  fault?: SandboxFault;
}

/** Reads a request; what is odd about it is ignored, as the gateway has checked it already. */
export function readSandboxRequest(
  body: Buffer,
  headers: readonly string[],
): SandboxRequest {
  const parsed = bodySchema.parse(JSON.parse(body.toString('utf8')));
  const controls = controlsSchema.parse(toRecord(headers));
  return {
    model: parsed.model,
    prompt: lastPrompt(parsed.messages),
    stream: parsed.stream,
    includeUsage: parsed.stream_options?.include_usage ?? false,
    choices: parsed.n,
    maxTokens: parsed.max_completion_tokens ?? parsed.max_tokens ?? Infinity,
    seed: controls['x-sandbox-seed'] ?? parsed.seed,
    latencyMs: controls['x-sandbox-latency-ms'],
    wordMs: controls['x-sandbox-word-ms'],
    fault: controls['x-sandbox-fault'],
  };
}

function toRecord(headers: readonly string[]): Record<string, string> {
  const record: Record<string, string> = {};
  for (let i = 0; i < headers.length; i += 2) {
    record[headers[i].toLowerCase()] = headers[i + 1];
  }
  return record;
}

const partSchema = z.array(z.looseObject({ text: z.string().catch('') }));

function lastPrompt(messages: { role: string; content?: unknown }[]): string {
  const last = messages.filter(({ role }) => role === 'user').pop();
  if (typeof last?.content === 'string') return last.content;
  const parts = partSchema.safeParse(last?.content);
  return parts.success ? parts.data.map(({ text }) => text).join(' ') : '';
}
