import { z } from 'zod';
import { type Answer } from './ask';

/** A message that a client has put together from its answer, be it whole or streamed. */
export interface HeardMessage {
  content: string;
  reasoning_content: string;
  tool_calls: { name: string; arguments: string }[];
}

/** Why a client got no reply, or not all of it. */
export interface HeardError {
  message: string;
  code: string;
  policy?: string;
}

/** What a client makes of an answer. */
export interface Heard {
  /** The first choice; undefined when there was none. */
  reply?: HeardMessage;
  error?: HeardError;
}

const text = z.string().catch('');
const deltaSchema = z.looseObject({
  content: text,
  reasoning_content: text,
  tool_calls: z
    .array(
      z.looseObject({
        index: z.number().int().optional(),
        function: z
          .looseObject({ name: text, arguments: text })
          .catch({ name: '', arguments: '' }),
      }),
    )
    .catch([]),
});
const frameSchema = z.looseObject({
  choices: z
    .array(
      z.looseObject({
        index: z.number().catch(0),
        message: deltaSchema.optional(),
        delta: deltaSchema.optional(),
      }),
    )
    .catch([]),
  error: z
    .looseObject({ message: text, code: text, policy: z.string().optional() })
    .optional(),
});

/** Reads an answer of chat completions, as an SDK would. */
export function readAnswer({ headers, body }: Answer): Heard {
  const frames = headers['content-type']?.startsWith('text/event-stream')
    ? [...body.matchAll(/^data: (\{.*)$/gm)].map(([, data]) => data)
    : [body];
  const heard: Heard = {};
  for (const frame of frames) {
    const { choices, error } = frameSchema.parse(JSON.parse(frame));
    if (error) heard.error = error;
    for (const { index, message, delta } of choices) {
      if (index === 0) heard.reply = joined(heard.reply, message ?? delta);
    }
  }
  return heard;
}

function joined(
  before: HeardMessage | undefined,
  delta: z.infer<typeof deltaSchema> | undefined,
): HeardMessage {
  const { content = '', reasoning_content = '', tool_calls = [] } = delta ?? {};
  const calls = (before?.tool_calls ?? []).map(call => ({ ...call }));
  tool_calls.forEach((call, position) => {
    const index = call.index ?? position;
    calls[index] ??= { name: '', arguments: '' };
    calls[index].name += call.function.name;
    calls[index].arguments += call.function.arguments;
  });
  return {
    content: (before?.content ?? '') + content,
    reasoning_content: (before?.reasoning_content ?? '') + reasoning_content,
    tool_calls: calls,
  };
}
