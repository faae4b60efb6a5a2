import { KeeptrustsError, type Attempt } from '@keeptrusts/contract';
import { type Clock } from '../exchange/Clock';
import { type ProviderRequest } from '../providers/Provider';
import { type Candidate } from '../route/Target';
import { ReplyReader } from './ReplyReader';
import { type UpstreamReply } from './UpstreamReply';

/** What calling a target takes. */
export interface DispatchContext {
  /** The request in the words of a candidate's provider. */
  translate(candidate: Candidate): ProviderRequest;
  /** Calls for one request, the first included. */
  maxAttempts: number;
  /** The largest reply that is read as a whole, in bytes. */
  maxReplyBytes: number;
  clock: Clock;
  /** Told of every attempt when it is over. */
  onAttempt(attempt: Attempt): void;
  /** Told of the call under way, so that it can be ended when the client goes. */
  onCall(reader: ReplyReader, candidate: Candidate): void;
  /** True when nobody is waiting for the reply any more. */
  isAbandoned(): boolean;
}

/** A reply, and who gave it. */
export interface Dispatched {
  candidate: Candidate;
  reply: UpstreamReply;
}

/** Statuses that say something about the target, not about the request: the next one may do better. */
const failoverStatuses = new Set([401, 403, 408, 429]);
/** Of those, the ones after which a target is still healthy. */
const healthyStatuses = new Set([401, 403, 429]);

/**
 * Step 7: calls the candidates one after the other until one gives a reply that can be passed on.
 *
 * @returns the first good reply, or else the last refusal of a provider
 * @throws KeeptrustsError `upstream_error` or `upstream_timeout` when none gave any reply
 */
export async function dispatch(
  candidates: readonly Candidate[],
  context: DispatchContext,
): Promise<Dispatched> {
  let attempts = 0;
  let refusal: Dispatched | undefined;
  let fault: KeeptrustsError | undefined;
  for (const candidate of candidates) {
    if (attempts === context.maxAttempts) break;
    const { breaker } = candidate.target;
    if (!breaker.admit()) continue;
    attempts++;
    try {
      const reply = await attempt(candidate, context);
      if (!isFailover(reply)) {
        breaker.succeeded();
        return { candidate, reply };
      }
      if (isHealthy(reply)) breaker.succeeded();
      else breaker.failed();
      refusal = { candidate, reply };
    } catch (error) {
      if (context.isAbandoned()) throw error;
      breaker.failed();
      fault = error as KeeptrustsError;
      refusal = undefined;
    }
  }
  if (refusal) return refusal;
  throw fault ?? resting(candidates);
}

async function attempt(
  candidate: Candidate,
  context: DispatchContext,
): Promise<UpstreamReply> {
  const { target } = candidate;
  const { clock } = context;
  const startedAt = clock.monotonic();
  const reader = new ReplyReader(target, context.maxReplyBytes);
  try {
    reader.attach(target.provider.call(context.translate(candidate), reader));
    context.onCall(reader, candidate);
    return await reader.reply;
  } finally {
    context.onAttempt({
      target_id: target.id,
      status: reader.status,
      latency_ms: clock.monotonic() - startedAt,
    });
  }
}

function isFailover(reply: UpstreamReply): boolean {
  return (
    reply.kind === 'whole' &&
    (reply.status >= 500 || failoverStatuses.has(reply.status))
  );
}

function isHealthy(reply: UpstreamReply): boolean {
  return reply.kind === 'stream' || healthyStatuses.has(reply.status);
}

function resting(candidates: readonly Candidate[]): KeeptrustsError {
  const retryAfterMs = Math.min(
    ...candidates.map(({ target }) => target.breaker.restMs),
  );
  const names = [...new Set(candidates.map(({ target }) => target.id))];
  return new KeeptrustsError(
    'upstream_error',
    `No target can be called right now: ${names.join(
      ', ',
    )} failed several times in a row. Try again in ${Math.ceil(
      retryAfterMs / 1000,
    )} s.`,
    { retryAfterMs },
  );
}
