/** What the pretended provider answers: the same bytes to every request. */

const sentence =
  'The release moves the search index to the new cluster and keeps the old one for 14 days. ';

const words = sentence.trim().split(' ');

/** How many bytes of text make a whole reply of 1 KB. */
const usualBytes = 7 * sentence.length;
/** How many words make a stream of 100 frames. */
const usualWords = 97;

/** A whole reply, with so many bytes of text; about 1 KB of JSON when not given. */
export function wholeReply(textBytes = usualBytes): string {
  return JSON.stringify({
    id: 'chatcmpl-bench',
    object: 'chat.completion',
    created: 1_767_225_600,
    model: 'gpt-4o',
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: repeated(textBytes),
          refusal: null,
        },
        logprobs: null,
        finish_reason: 'stop',
      },
    ],
    usage: {
      prompt_tokens: 200,
      completion_tokens: 150,
      total_tokens: 350,
      prompt_tokens_details: { cached_tokens: 0 },
      completion_tokens_details: { reasoning_tokens: 0 },
    },
  });
}

/**
 * Frames of a streamed reply with so many bytes of text, 100 frames when not given. Tokens as providers send them:
 * a word with the space before it.
 */
export function streamFrames(textBytes?: number): readonly string[] {
  return [
    chunk({ role: 'assistant', content: '' }, null),
    ...tokens(textBytes).map(content => chunk({ content }, null)),
    chunk({}, 'stop'),
    'data: [DONE]\n\n',
  ];
}

function tokens(textBytes: number | undefined): string[] {
  if (textBytes !== undefined) return repeated(textBytes).split(/(?= )/);
  return Array.from({ length: usualWords }, (_, index) => {
    const word = words[index % words.length];
    return index === 0 ? word : ` ${word}`;
  });
}

function repeated(bytes: number): string {
  return sentence.repeat(Math.ceil(bytes / sentence.length)).slice(0, bytes);
}

function chunk(delta: object, reason: string | null): string {
  const data = {
    id: 'chatcmpl-bench',
    object: 'chat.completion.chunk',
    created: 1_767_225_600,
    model: 'gpt-4o',
    system_fingerprint: 'fp_bench',
    choices: [{ index: 0, delta, logprobs: null, finish_reason: reason }],
  };
  return `data: ${JSON.stringify(data)}\n\n`;
}
