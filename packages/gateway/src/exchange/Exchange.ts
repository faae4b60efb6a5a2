import {
  newId,
  strictest,
  type Attempt,
  KeeptrustsError,
  type NanoUsd,
  type PolicyOutcome,
  type Verdict,
} from '@keeptrusts/contract';
import { type IncomingMessage } from 'node:http';
import { type Admission } from '../admit/admit';
import { type Principal } from '../directory/Directory';
import { type ReplyReader } from '../dispatch/ReplyReader';
import { type Call } from '../receive/parseCall';
import { type Candidate } from '../route/Target';
import { type Findings } from '../screen/Findings';
import { type Clock } from './Clock';
import { noUsage, type Usage } from './Usage';

const requestIdShape = /^[\w.:-]{1,128}$/;

/**
 * What is known of one exchange, filled in step by step. The steps get from it what they need; the event is
 * made of it at the end.
 */
export class Exchange {
  readonly request: IncomingMessage;
  readonly clock: Clock;
  readonly id: string;
  readonly requestId: string;
  readonly startedAtMs: number;
  readonly #startedAt: number;
  principal?: Principal;
  call?: Call;
  admission?: Admission;
  /** Whoever was asked last: the one that answered, or none did. */
  candidate?: Candidate;
  input?: Findings;
  output?: Findings;
  readonly attempts: Attempt[] = [];
  /** What the provider counted. */
  reported?: Usage;
  /** Text of the reply as it came, for when the provider did not count. */
  producedText = '';
  usage: Usage = noUsage;
  cost: NanoUsd = 0;
  costSource: 'usage' | 'counted' | 'none' = 'none';
  error?: KeeptrustsError;
  status = 0;
  clientClosed = false;
  /** Milliseconds from the start to the first content that went to the client. */
  firstContentMs?: number;
  #reader: ReplyReader | undefined;
  #upstreamSince: number | undefined;
  #upstreamMs = 0;

  constructor(request: IncomingMessage, clock: Clock) {
    this.request = request;
    this.clock = clock;
    this.startedAtMs = clock.now();
    this.#startedAt = clock.monotonic();
    this.id = newId('evt', this.startedAtMs);
    const given = request.headers['x-request-id'];
    this.requestId =
      typeof given === 'string' && requestIdShape.test(given)
        ? given
        : newId('req', this.startedAtMs);
  }

  /** The `x-user-id` header. */
  get user(): string | undefined {
    return header(this.request, 'x-user-id');
  }

  /** Milliseconds since the exchange began. */
  elapsedMs(): number {
    return this.clock.monotonic() - this.#startedAt;
  }

  /** From here on time is the provider's, not the gateway's. */
  enterUpstream(): void {
    this.#upstreamSince = this.clock.monotonic();
  }

  leaveUpstream(): void {
    if (this.#upstreamSince === undefined) return;
    this.#upstreamMs += this.clock.monotonic() - this.#upstreamSince;
    this.#upstreamSince = undefined;
  }

  /** Milliseconds spent in the gateway so far. */
  overheadMs(): number {
    return Math.max(0, this.elapsedMs() - this.#upstreamMs);
  }

  /** The call under way: it is ended when the client goes. */
  watch(reader: ReplyReader, candidate: Candidate): void {
    this.#reader = reader;
    this.candidate = candidate;
  }

  /** The client has gone. */
  abandon(): void {
    this.clientClosed = true;
    this.#reader?.abort(clientGone());
  }

  noteFirstContent(): void {
    this.firstContentMs ??= this.elapsedMs();
  }

  /** What each policy decided, in the order in which they were asked. */
  outcomes(): PolicyOutcome[] {
    const chain = this.principal?.configuration.chain;
    if (!chain) return [];
    const screened = [
      ...(this.input?.outcomes('input') ?? []),
      ...(this.output?.outcomes('output') ?? []),
    ];
    const refusedBy = this.error?.policy;
    const others = chain.policies.flatMap((policy, index): PolicyOutcome[] => {
      const { name, kind } = policy;
      if (!policy.phase) return [];
      const refused = name === refusedBy;
      // Policies behind the one that refused were not asked.
      if (!this.admission && !refused) return [];
      const passed = this.admission?.warnings.includes(index)
        ? 'warn'
        : 'allow';
      const verdict = refused ? 'block' : passed;
      return [
        {
          kind,
          name,
          phase: policy.phase,
          verdict,
          reason_code: refused ? this.error?.code : undefined,
          latency_us: 0,
        },
      ];
    });
    return [...others, ...screened];
  }

  /** The strictest of what the policies have decided so far. */
  verdict(): Verdict {
    if (this.error?.policy !== undefined) return 'block';
    const warned: Verdict = this.admission?.warnings.length ? 'warn' : 'allow';
    return [this.input, this.output].reduce<Verdict>(
      (verdict, findings) =>
        findings ? strictest(verdict, findings.verdict()) : verdict,
      warned,
    );
  }
}

/** What nginx writes for a client that closed its connection. */
const clientClosedStatus = 499;

/** Nobody gets to see it; it is how a wait for the provider ends. */
export function clientGone(): KeeptrustsError {
  return new KeeptrustsError('upstream_error', 'The client has gone.', {
    status: clientClosedStatus,
  });
}

/** A header that is sent at most once, at most so long. */
function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' && value.length <= 256 ? value : undefined;
}
