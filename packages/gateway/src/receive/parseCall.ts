import { KeeptrustsError } from '@keeptrusts/contract';
import { isUtf8 } from 'node:buffer';
import { z } from 'zod';
import { countMembers } from '../json/countMembers';
import { maxDepth, walkTexts, type TextLeaf } from '../json/textLeaves';

const count = z.number().int().positive();
/** A model's name goes into headers and metrics, where a line break would begin something else. */
const noControls = /^\P{Cc}*$/u;

/** The fields of a chat completion request that the gateway itself acts on. */
const chatCompletionSchema = z.object({
  model: z
    .string()
    .min(1)
    .max(256)
    .regex(noControls, { error: 'has control characters' }),
  messages: z.array(z.unknown()).min(1),
  stream: z.boolean().nullish(),
  stream_options: z.object({ include_usage: z.boolean().nullish() }).nullish(),
  n: z.number().int().min(1).max(128).nullish(),
  max_tokens: count.nullish(),
  max_completion_tokens: count.nullish(),
});

/** A request, understood as far as the gateway needs to. */
export interface Call {
  /** The body as it came; what no policy changes goes on as it is. */
  readonly raw: Buffer;
  readonly text: string;
  /** What it means, parsed. */
  readonly body: unknown;
  readonly model: string;
  readonly stream: boolean;
  /** Whether the client asked for usage at the end of its stream. */
  readonly wantsStreamUsage: boolean;
  readonly hasStreamOptions: boolean;
  readonly choices: number;
  /** Tokens of the longest reply the client accepts, per choice. */
  readonly maxOutputTokens?: number;
  /** Every text of the request that a policy may have to see. */
  readonly texts: readonly TextLeaf[];
}

/**
 * Understands a chat completion request.
 *
 * @throws KeeptrustsError `invalid_request`, with every fault and its path in `details`
 */
export function parseCall(raw: Buffer): Call {
  const text = raw.toString('utf8');
  // Bytes that are no text come out as this character, which a text may also hold by itself.
  if (text.includes('\ufffd') && !isUtf8(raw)) {
    throw invalid('The body is not UTF-8 text.');
  }
  const body = parseJson(text);
  const parsed = chatCompletionSchema.safeParse(body);
  if (!parsed.success) throw schemaFault(parsed.error);
  const walk = walkTexts(body);
  if (walk.tooDeep) {
    throw invalid(`The body is nested deeper than ${maxDepth} levels.`);
  }
  if (walk.memberCount !== countMembers(text)) {
    throw invalid('The body names a member twice in one object.');
  }
  const { model, stream, stream_options, n, ...limits } = parsed.data;
  return {
    raw,
    text,
    body,
    model,
    stream: stream ?? false,
    wantsStreamUsage: stream_options?.include_usage ?? false,
    hasStreamOptions: stream_options !== undefined && stream_options !== null,
    choices: n ?? 1,
    maxOutputTokens:
      limits.max_completion_tokens ?? limits.max_tokens ?? undefined,
    texts: walk.leaves,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The parser's own message would quote the body.
    throw invalid(`The body is not JSON${position(error)}.`);
  }
}

function position(error: unknown): string {
  // At the end: before it the message may quote the body, which may have such words in it.
  const match = /position (\d+)(?: \(line \d+ column \d+\))?$/.exec(
    String(error),
  );
  return match ? `: it goes wrong at character ${match[1]}` : '';
}

function schemaFault(error: z.ZodError): KeeptrustsError {
  const details = error.issues.map(issue => ({
    path: issue.path.join('.'),
    message: issue.message,
  }));
  const [first] = details;
  return new KeeptrustsError(
    'invalid_request',
    `${first.path === '' ? 'The body' : `"${first.path}"`}: ${first.message}.`,
    { status: 422, param: first.path || undefined, details },
  );
}

function invalid(message: string): KeeptrustsError {
  return new KeeptrustsError('invalid_request', message);
}
