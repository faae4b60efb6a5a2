import { type Completion } from './Completion';

/** Characters of a piece: about as many as a token has. */
const pieceLength = 4;

interface ToolCall {
  function?: { arguments?: unknown };
}

/** A completion as a provider streams it: SSE frames with a few characters each. */
export function completionFrames(
  { choices, ...facts }: Completion & { [member: string]: unknown },
  model: string,
): string[] {
  const frame = (index: number, delta: object, reason: string | null = null) =>
    toFrame({
      id: 'chatcmpl-trial',
      created: 0,
      ...facts,
      model,
      object: 'chat.completion.chunk',
      choices: [{ index, delta, finish_reason: reason }],
    });
  return [
    ...choices.flatMap(({ message, ...choice }, index) => [
      ...deltas(message).map(delta => frame(index, delta)),
      frame(index, {}, finishReason(choice)),
    ]),
    'data: [DONE]\n\n',
  ];
}

/** Texts come in pieces; whatever else a message has comes at once. */
function deltas(message: { [member: string]: unknown }): object[] {
  const { tool_calls: calls, ...rest } = message;
  const members = Object.entries(rest);
  const texts = members.filter(([name, value]) => isText(name, value));
  const others = members.filter(([name, value]) => !isText(name, value));
  return [
    Object.fromEntries(others),
    ...texts.flatMap(([name, value]) =>
      pieces(value as string).map(piece => ({ [name]: piece })),
    ),
    ...(Array.isArray(calls) ? calls.flatMap(toolCallDeltas) : []),
  ];
}

function isText(name: string, value: unknown): boolean {
  return typeof value === 'string' && name !== 'role';
}

function toolCallDeltas(call: ToolCall, index: number): object[] {
  const source = call.function?.arguments;
  if (typeof source !== 'string') return [{ tool_calls: [{ ...call, index }] }];
  const begin = { ...call, function: { ...call.function, arguments: '' } };
  return [
    { tool_calls: [{ ...begin, index }] },
    ...pieces(source).map(piece => ({
      tool_calls: [{ index, function: { arguments: piece } }],
    })),
  ];
}

/** Cut between characters, never inside one. */
function pieces(text: string): string[] {
  const characters = [...text];
  const count = Math.ceil(characters.length / pieceLength);
  return Array.from({ length: count }, (_, index) =>
    characters.slice(index * pieceLength, (index + 1) * pieceLength).join(''),
  );
}

function finishReason(choice: { finish_reason?: unknown }): string {
  const { finish_reason: reason } = choice;
  return typeof reason === 'string' ? reason : 'stop';
}

function toFrame(chunk: object): string {
  return `data: ${JSON.stringify(chunk)}\n\n`;
}
