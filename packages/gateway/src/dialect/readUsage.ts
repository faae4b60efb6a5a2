import { z } from 'zod';
import { type Usage } from '../exchange/Usage';

const count = z.number().int().nonnegative();

/** `usage` of OpenAI's chat completions. */
const usageSchema = z.object({
  prompt_tokens: count,
  completion_tokens: count.default(0),
  prompt_tokens_details: z.object({ cached_tokens: count.nullish() }).nullish(),
  completion_tokens_details: z
    .object({ reasoning_tokens: count.nullish() })
    .nullish(),
});

/** What a provider says it counted; undefined when it does not say, or says it in no known way. */
export function readUsage(value: unknown): Usage | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const parsed = usageSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { data } = parsed;
  return {
    input: data.prompt_tokens,
    // Part of the input: a provider that reports more would make the rest negative.
    cachedInput: Math.min(
      data.prompt_tokens_details?.cached_tokens ?? 0,
      data.prompt_tokens,
    ),
    output: data.completion_tokens,
    reasoning: data.completion_tokens_details?.reasoning_tokens ?? 0,
  };
}
