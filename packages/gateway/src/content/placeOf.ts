import { formatPath } from '@keeptrusts/policy';

/** Members that requests and replies have by OpenAI's interface. */
const known: ReadonlySet<unknown> = new Set([
  'arguments',
  'audio',
  'choices',
  'content',
  'custom',
  'description',
  'file',
  'file_data',
  'filename',
  'function',
  'function_call',
  'functions',
  'image_url',
  'input',
  'message',
  'messages',
  'metadata',
  'name',
  'parameters',
  'prediction',
  'reasoning',
  'reasoning_content',
  'refusal',
  'response_format',
  'stop',
  'text',
  'tool_calls',
  'tools',
  'transcript',
  'url',
]);

/**
 * Where a text stands, as far as that says nothing itself: a client can put what it likes into the name of a
 * member.
 */
export function placeOf(path: readonly (string | number)[]): string {
  const end = path.findIndex(
    step => typeof step === 'string' && !known.has(step),
  );
  return formatPath(end < 0 ? path : path.slice(0, end));
}
