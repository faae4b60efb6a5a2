import { countTokens } from '../../settle/countTokens';
import { type SandboxRequest } from './sandboxRequest';

/** 2026-01-01: the replies of a seed are the same whenever they are made. */
const created = 1_767_225_600;
const id = 'chatcmpl-sandbox';

/** A whole chat completion. */
export function completionObject(
  asked: SandboxRequest,
  text: string,
  inputTokens: number,
) {
  const { words, finish } = cutToLength(asked, text);
  const content = words.join('');
  return {
    id,
    object: 'chat.completion',
    created,
    model: asked.model,
    choices: Array.from({ length: asked.choices }, (_, index) => ({
      index,
      message: { role: 'assistant', content, refusal: null },
      logprobs: null,
      finish_reason: finish,
    })),
    usage: usage(asked, content, inputTokens),
  };
}

/** The same as SSE frames, a word each. */
export function completionChunks(
  asked: SandboxRequest,
  text: string,
  inputTokens: number,
): string[] {
  const { words, finish } = cutToLength(asked, text);
  const indexes = Array.from({ length: asked.choices }, (_, index) => index);
  const chunk = (choices: unknown[], used?: object | null) =>
    frame({
      id,
      object: 'chat.completion.chunk',
      created,
      model: asked.model,
      choices,
      ...(asked.includeUsage && { usage: used ?? null }),
    });
  const each = (delta: object, reason: string | null) =>
    indexes.map(index =>
      chunk([{ index, delta, logprobs: null, finish_reason: reason }]),
    );
  return [
    ...each({ role: 'assistant', content: '' }, null),
    ...words.flatMap(word => each({ content: word }, null)),
    ...each({}, finish),
    ...(asked.includeUsage
      ? [chunk([], usage(asked, words.join(''), inputTokens))]
      : []),
    'data: [DONE]\n\n',
  ];
}

function frame(data: object): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}

function usage(asked: SandboxRequest, content: string, inputTokens: number) {
  const outputTokens = countTokens(content) * asked.choices;
  return {
    prompt_tokens: inputTokens,
    completion_tokens: outputTokens,
    total_tokens: inputTokens + outputTokens,
  };
}

/** As many whole words as the request has tokens for. */
function cutToLength({ maxTokens }: SandboxRequest, text: string) {
  const words = text.match(/\S+\s*/g) ?? [];
  let length = words.length;
  while (countTokens(words.slice(0, length).join('')) > maxTokens) length--;
  return length < words.length
    ? { words: words.slice(0, length), finish: 'length' }
    : { words, finish: 'stop' };
}
