/** A chunk of a streamed reply, as far as tests look into it. */
export interface Chunk {
  choices: {
    index: number;
    delta: Record<string, unknown>;
    finish_reason: string | null;
  }[];
  usage?: unknown;
}

const envelope = {
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  created: 1_700_000_000,
  model: 'gpt-4o-2024-08-06',
};

export const usage = {
  prompt_tokens: 11,
  completion_tokens: 7,
  total_tokens: 18,
};

/** A request that says one thing. */
export function chatRequest(
  content: unknown = 'Hello',
  more: Record<string, unknown> = {},
): string {
  return JSON.stringify({
    model: 'gpt-4o',
    messages: [{ role: 'user', content }],
    ...more,
  });
}

/** A whole reply with one choice for each text. */
export function completion(...texts: string[]) {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_700_000_000,
    model: 'gpt-4o-2024-08-06',
    choices: texts.map((content, index) => ({
      index,
      message: { role: 'assistant', content },
      finish_reason: 'stop',
    })),
    usage,
  };
}

/** A chunk with one choice. */
export function chunk(
  delta: Record<string, unknown>,
  { index = 0, finish = null as string | null, ...more } = {},
): Chunk {
  return {
    ...envelope,
    choices: [{ index, delta, finish_reason: finish }],
    ...more,
  };
}

/** The chunk with which OpenAI ends a stream when it was asked for the usage. */
export const usageChunk: Chunk = { ...envelope, choices: [], usage };

export const done = 'data: [DONE]\n\n';

/** A chunk as a server-sent event. */
export function frame(value: unknown): string {
  return `data: ${JSON.stringify(value)}\n\n`;
}

/** The frames of a reply that says these pieces of content. */
export function contentFrames(...pieces: string[]): string[] {
  return [
    frame(chunk({ role: 'assistant', content: '' })),
    ...pieces.map(content => frame(chunk({ content }))),
    frame(chunk({}, { finish: 'stop' })),
    done,
  ];
}

/** The chunks of an event stream, without its last frame. */
export function chunksOf(text: string): Chunk[] {
  return framesOf(text)
    .filter(each => each.startsWith('data: ') && each !== done)
    .map(each => JSON.parse(each.slice('data: '.length)) as Chunk);
}

/** The events of a stream as text, each with its blank line. */
export function framesOf(text: string): string[] {
  return text.split(/(?<=\n\n)/);
}

/** All that a stream says in the content of one choice. */
export function contentOf(text: string, index = 0): string {
  return chunksOf(text)
    .flatMap(({ choices = [] }) => choices)
    .filter(choice => choice.index === index)
    .map(({ delta }) => delta.content ?? '')
    .join('');
}
