/** A choice of a chat completion, as far as a trial has to know it. */
interface CompletionChoice {
  message: { [member: string]: unknown };
}

/** What a model answers, as OpenAI's API has it. */
export interface Completion {
  choices: CompletionChoice[];
}

/** The answer of a model that says this. */
export function completionOf(message: { [member: string]: unknown }): {
  [member: string]: unknown;
} & Completion {
  return {
    id: 'chatcmpl-trial',
    object: 'chat.completion',
    created: 0,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: null, ...message },
        logprobs: null,
        finish_reason: message.tool_calls ? 'tool_calls' : 'stop',
      } as CompletionChoice,
    ],
  };
}
