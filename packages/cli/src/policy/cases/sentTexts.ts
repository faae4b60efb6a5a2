import { z } from 'zod';

const partsSchema = z.array(z.looseObject({ text: z.string().catch('') }));
const bodySchema = z.looseObject({
  messages: z.array(z.looseObject({ content: z.unknown() })).catch([]),
});

/** The text of each message of a request. */
export function sentTexts(body: string): string[] {
  const { messages } = bodySchema.parse(JSON.parse(body));
  return messages.map(({ content }) => textOf(content));
}

/** A content is a text, or several parts that may be texts. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  const parts = partsSchema.safeParse(content);
  return parts.success ? parts.data.map(({ text }) => text).join('\n') : '';
}
