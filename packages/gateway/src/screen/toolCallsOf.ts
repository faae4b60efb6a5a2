import { formatPath, type ToolCall } from '@keeptrusts/policy';
import { type TextLeaf } from '../json/textLeaves';

const containers: ReadonlySet<unknown> = new Set([
  'tool_calls',
  'function_call',
]);

/** The tool calls among the texts of messages: what has a name, with its arguments. */
export function toolCallsOf(leaves: readonly TextLeaf[]): ToolCall[] {
  const calls = new Map<string, { name?: string; arguments: string }>();
  for (const { path, text, name } of leaves) {
    if (name || !path.some(part => containers.has(part))) continue;
    const parent = formatPath(path.slice(0, -1));
    const call = calls.get(parent) ?? { arguments: '' };
    calls.set(parent, call);
    const member = path[path.length - 1];
    if (member === 'name') call.name = text;
    if (member === 'arguments' || member === 'input') call.arguments = text;
  }
  return [...calls.values()].flatMap(({ name, ...call }) =>
    name === undefined ? [] : [{ name, ...call }],
  );
}
