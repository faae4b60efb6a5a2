import {
  type RequestFacts,
  type Speaker,
  type SpokenText,
  type Subject,
} from '@keeptrusts/policy';
import { type TextLeaf } from '../json/textLeaves';
import { judgedLeaves } from './judgedLeaves';
import { leafPlace } from './leafPlace';
import { toolCallsOf } from './toolCallsOf';

/**
 * A request as checks see it.
 *
 * @param body - the parsed request
 * @param leaves - its texts, as far as earlier policies have left them
 */
export function requestSubject(
  request: RequestFacts,
  body: unknown,
  leaves: readonly TextLeaf[],
): Subject {
  const root = isObject(body) ? body : {};
  const speakers = listOf(root.messages).map(speakerOf);
  return {
    request,
    texts: judgedLeaves(leaves).map(leaf => spoken(leaf, speakers)),
    toolCalls: toolCallsOf(leaves),
    offeredTools: offeredTools(root),
  };
}

function spoken(leaf: TextLeaf, speakers: readonly Speaker[]): SpokenText {
  const [member, index] = leaf.path;
  const speaker =
    member === 'messages' && typeof index === 'number'
      ? speakers[index]
      : 'unknown';
  return { speaker, text: leaf.text, place: leafPlace(leaf) };
}

const byRole: Readonly<Record<string, Speaker>> = {
  system: 'system',
  developer: 'system',
  user: 'user',
  assistant: 'assistant',
  tool: 'tool',
  function: 'tool',
};

function speakerOf(message: unknown): Speaker {
  const role = isObject(message) ? message.role : undefined;
  return typeof role === 'string' && Object.hasOwn(byRole, role)
    ? byRole[role]
    : 'unknown';
}

/** Tools by their name, in the present form and in the one before it; what the provider brings along by its type. */
function offeredTools(body: Readonly<Record<string, unknown>>): string[] {
  return [...listOf(body.tools), ...listOf(body.functions)].flatMap(tool => {
    if (!isObject(tool)) return [];
    const named = tool.function ?? tool.custom ?? tool;
    const name = isObject(named) ? named.name ?? tool.type : tool.type;
    return typeof name === 'string' ? [name] : [];
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
