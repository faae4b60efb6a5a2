import { type CaseMessage, type PolicyCase } from '@keeptrusts/policy';
import { completionOf, type Completion } from './Completion';

/** What the model answers where nobody says. */
const anyReply = 'Understood.';

/** A reply as the author of a case writes it, as OpenAI's API has it. */
export function toCompletion(
  reply: PolicyCase['reply'] = anyReply,
): Completion {
  if (typeof reply === 'string') return completionOf({ content: reply });
  return isCompletion(reply) ? reply : completionOf(toMessage(reply));
}

function isCompletion(
  reply: Exclude<PolicyCase['reply'], string | undefined>,
): reply is Completion & typeof reply {
  return 'choices' in reply;
}

function toMessage({ tool_calls: calls, ...texts }: CaseMessage) {
  return {
    ...texts,
    ...(calls && {
      tool_calls: calls.map(({ name, arguments: given }, index) => ({
        id: `call_${index + 1}`,
        type: 'function',
        function: {
          name,
          arguments: typeof given === 'string' ? given : JSON.stringify(given),
        },
      })),
    }),
  };
}
