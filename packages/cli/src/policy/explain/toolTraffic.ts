import { z } from 'zod';

const message = z
  .looseObject({
    role: z.string().catch(''),
    tool_calls: z.array(z.unknown()).catch([]),
    function_call: z.unknown().optional(),
  })
  .catch({ role: '', tool_calls: [] });
const bodySchema = z.looseObject({
  messages: z.array(message).catch([]),
  choices: z.array(z.looseObject({ message })).catch([]),
});
const resultRoles = new Set(['tool', 'function']);

/** How many tool results and tool calls the JSON of a request or of a reply has. */
export function toolTraffic(json: string): {
  tool_results: number;
  tool_calls: number;
} {
  const { messages, choices } = bodySchema.parse(JSON.parse(json));
  const all = [...messages, ...choices.map(choice => choice.message)];
  const calls = all.map(
    ({ tool_calls, function_call }) =>
      tool_calls.length + (function_call ? 1 : 0),
  );
  return {
    tool_results: all.filter(({ role }) => resultRoles.has(role)).length,
    tool_calls: calls.reduce((sum, count) => sum + count, 0),
  };
}
