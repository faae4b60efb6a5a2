/** What the pretended provider answers: the same bytes to every request. */

const sentence =
  'The release moves the search index to the new cluster and keeps the old one for 14 days. ';

/** About 1 KB of JSON. */
export const wholeReply = JSON.stringify({
  id: 'chatcmpl-bench',
  object: 'chat.completion',
  created: 1_767_225_600,
  model: 'gpt-4o',
  choices: [
    {
      index: 0,
      message: {
        role: 'assistant',
        content: sentence.repeat(7),
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

/** Frames of a streamed reply, tokens as providers send them: a word with the space before it. */
export const streamFrames: readonly string[] = [
  chunk({ role: 'assistant', content: '' }, null),
  ...tokens(97).map(content => chunk({ content }, null)),
  chunk({}, 'stop'),
  'data: [DONE]\n\n',
];

function tokens(count: number): string[] {
  const words = sentence.trim().split(' ');
  return Array.from({ length: count }, (_, index) => {
    const word = words[index % words.length];
    return index === 0 ? word : ` ${word}`;
  });
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
