import { type ExchangeContent, type KeptSide } from '@keeptrusts/contract';
import { type PolicyChain, type RequestFacts } from '@keeptrusts/policy';
import { type Clock } from '../exchange/Clock';
import { type TextLeaf } from '../json/textLeaves';
import { type Call } from '../receive/parseCall';
import { addAround, type Additions } from '../screen/addAround';
import { applyRedactions, type Redaction } from '../screen/applyRedactions';
import { type Direction } from '../screen/refusal';
import { requestSubject } from '../screen/requestSubject';
import { keepSide } from './keepSide';
import { requestParts, replyParts } from './sideParts';
import { SentReply } from './SentReply';

/** What keeping the content of an exchange takes. */
export interface KeptContentOptions {
  chain: PolicyChain;
  call: Call;
  facts: RequestFacts;
  clock: Clock;
}

/** Texts of one direction, and the places in them that checks want to be hidden. */
interface Side {
  leaves: readonly TextLeaf[];
  hidden: Redaction[];
}

/**
 * What is said in an exchange whose policies keep that: collected on the way, masked before anybody gets it. It
 * holds texts as far as policies have come with them. What they have not hidden by then, because they blocked the
 * exchange or were never asked, the mask does.
 */
export class KeptContent {
  readonly #options: KeptContentOptions;
  readonly #request: Side;
  #reply: Side | undefined;
  /** Of a stream: what has been passed on. */
  readonly sent = new SentReply();
  #additions: Additions | undefined;
  #isWithheld = false;
  #maskedRequest: Promise<KeptSide> | undefined;

  constructor(options: KeptContentOptions) {
    this.#options = options;
    this.#request = { leaves: options.call.texts, hidden: [] };
  }

  /** Takes the request as the search through its texts has left it; checks are asked next. */
  noteRequest(leaves: readonly TextLeaf[]): void {
    this.#request.leaves = leaves;
  }

  /** Takes a reply as far as policies have come with it. */
  noteReply(leaves: readonly TextLeaf[]): void {
    this.#reply = { leaves, hidden: [] };
  }

  /** Hides parts of the texts that were noted last. */
  hide(direction: Direction, parts: readonly Redaction[]): void {
    const side = direction === 'input' ? this.#request : this.#reply;
    side?.hidden.push(...parts);
  }

  /** Takes what is added to a whole reply in the end. */
  noteAdditions(additions: Additions): void {
    this.#additions = additions;
  }

  /** The client does not get the reply, or not all of it. */
  withhold(): void {
    this.#isWithheld = true;
  }

  /** The request is on its way: it can be masked while the provider works on its reply. */
  maskRequest(): void {
    this.#maskedRequest ??= this.#maskRequest();
    // Whoever waits for it in the end is told.
    this.#maskedRequest.catch(() => {});
  }

  /** The content, masked. */
  async finish(): Promise<ExchangeContent> {
    this.maskRequest();
    const request = await this.#maskedRequest;
    const reply = await this.#maskReply();
    return { request, reply };
  }

  #maskRequest(): Promise<KeptSide> {
    const { call, facts } = this.#options;
    const leaves = withoutHidden(this.#request);
    const { texts } = requestSubject(facts, call.body, leaves);
    return this.#mask(requestParts(leaves, texts));
  }

  async #maskReply(): Promise<KeptSide | undefined> {
    const leaves = this.#reply ? withoutHidden(this.#reply) : this.sent.leaves;
    const complete = this.#additions
      ? addAround(leaves, this.#additions)
      : leaves;
    const parts = replyParts(complete);
    if (parts.length === 0) return undefined;
    const side = await this.#mask(parts);
    return this.#isWithheld ? { ...side, withheld: true } : side;
  }

  #mask(parts: Parameters<typeof keepSide>[1]): Promise<KeptSide> {
    const { chain, clock } = this.#options;
    return keepSide(chain.contentMask, parts, clock);
  }
}

function withoutHidden({ leaves, hidden }: Side): readonly TextLeaf[] {
  return applyRedactions(leaves, hidden);
}
