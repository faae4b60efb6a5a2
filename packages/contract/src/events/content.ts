import { z } from 'zod';

/** Who says a text; what no speaker claims is `unknown`. */
export const speakers = [
  'system',
  'user',
  'assistant',
  'tool',
  'unknown',
] as const;

/** One text of a request or of a reply, masked. */
const keptTextSchema = z.object({
  speaker: z.enum(speakers),
  place: z
    .string()
    .describe(
      'Where it stands, such as messages[2].content, as far as its members are of OpenAI',
    ),
  text: z.string(),
});
export type KeptText = z.infer<typeof keptTextSchema>;

/** What was said in one direction. */
const keptSideSchema = z.object({
  texts: z.array(keptTextSchema),
  truncated: z
    .boolean()
    .describe('True where there was more than is kept of one direction'),
  withheld: z
    .boolean()
    .optional()
    .describe('True where the client did not get it, or not all of it'),
});
export type KeptSide = z.infer<typeof keptSideSchema>;

/** What was said in an exchange. Identifiers and secrets are masked before it is written anywhere. */
export const contentSchema = z.object({
  request: keptSideSchema.optional(),
  reply: keptSideSchema.optional(),
});
export type ExchangeContent = z.infer<typeof contentSchema>;
