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
import { type KeptContent } from '../content/KeptContent';
import { type Call } from '../receive/parseCall';
import { type Candidate } from '../route/Target';
import {
  type CheckContext,
  type PolicyChain,
  type PolicyPhase,
  type RequestFacts,
  type SpokenText,
} from '@keeptrusts/policy';
import { type FindingDetail } from '../screen/FindingDetail';
import { Findings } from '../screen/Findings';
import { requestFacts } from '../screen/requestFacts';
import { type Clock } from './Clock';
import { describeMistake } from './describeMistake';
import { type Engine } from './Engine';
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
  /** The policies that are for this request. */
  chain?: PolicyChain;
  readonly #findings: Findings[] = [];
  /** What is said, where a policy keeps it. */
  kept?: KeptContent;
  /** What the request says, where checks have to know it. */
  prompt: readonly SpokenText[] = [];
  /** Told of each finding with the text that led to it; only where an author explains a policy to himself. */
  readonly explain?: (detail: FindingDetail) => void;
  readonly #onMistake: Engine['onMistake'];
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
  /** Made for those that wait for something of their own. */
  #gone: AbortController | undefined;
  #facts: RequestFacts | undefined;
  #reader: ReplyReader | undefined;
  #upstreamSince: number | undefined;
  #upstreamMs = 0;

  constructor(
    request: IncomingMessage,
    {
      clock,
      explain,
      onMistake,
    }: Pick<Engine, 'clock' | 'explain' | 'onMistake'>,
  ) {
    this.explain = explain;
    this.#onMistake = onMistake;
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
    this.#gone?.abort();
    this.#reader?.abort(clientGone());
  }

  noteFirstContent(): void {
    this.firstContentMs ??= this.elapsedMs();
  }

  /** What is known of the request, for policies; from when its body has been understood. */
  get facts(): RequestFacts {
    this.#facts ??= requestFacts(this.request, this.call!.model, this.user);
    return this.#facts;
  }

  /** What policies may ask other services with. */
  get checkContext(): CheckContext {
    this.#gone ??= new AbortController();
    if (this.clientClosed) this.#gone.abort();
    return this.principal!.configuration.services.context(this.#gone.signal);
  }

  /** Policies, by index in the chain, are about to look; what they find is to be noted in what this gives. */
  look(phase: PolicyPhase, policies: readonly number[]): Findings {
    const findings = new Findings(this.chain!, phase, policies);
    this.#findings.push(findings);
    return findings;
  }

  /** Tells the operator that a policy could not judge. */
  reportUnjudged(policy: string, error: unknown): void {
    const reason = describeMistake(error);
    this.#onMistake(`the policy "${policy}" failed: ${reason}`, this.requestId);
  }

  /** What each policy decided, in the order in which they were asked. */
  outcomes(): PolicyOutcome[] {
    const { chain } = this;
    if (!chain) return [];
    const screened = this.#findings.flatMap(findings => findings.outcomes());
    const refusedBy = this.error?.policy;
    const others = chain.policies.flatMap((policy, index): PolicyOutcome[] => {
      const { name, kind } = policy;
      if (!policy.phase || !chain.isActive(index)) return [];
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
    if (this.error?.code === 'escalation_required') return 'escalate';
    if (this.error?.policy !== undefined) return 'block';
    const warned: Verdict = this.admission?.warnings.length ? 'warn' : 'allow';
    return this.#findings.reduce<Verdict>(
      (verdict, findings) => strictest(verdict, findings.verdict()),
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
