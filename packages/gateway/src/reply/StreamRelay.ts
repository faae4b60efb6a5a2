import { KeeptrustsError } from '@keeptrusts/contract';
import { type ServerResponse } from 'node:http';
import { readChoices, type ChunkChoice } from '../dialect/chatCompletionChunk';
import { readUsage } from '../dialect/readUsage';
import { type StreamFrame } from '../dispatch/StreamFrame';
import {
  type FrameConsumer,
  type StreamReply,
} from '../dispatch/UpstreamReply';
import { type Usage } from '../exchange/Usage';
import { type SentReply } from '../content/SentReply';
import { ChunkSplicer } from '../json/ChunkSplicer';
import { spliceJson, type JsonEdit } from '../json/spliceJson';
import { type StreamDisclaimers } from '../screen/StreamDisclaimers';
import { type ScreenedChunk } from '../screen/ScreenedChunk';
import { type StreamScreen } from '../screen/StreamScreen';
import { type StreamJudgement } from './StreamJudgement';

type Chunk = Readonly<Record<string, unknown>>;

/** What came of a stream. */
export interface StreamOutcome {
  /** What the provider counted, if it said. */
  usage?: Usage;
  /** Every text that came, before any redaction: what is billed if the provider did not count. */
  producedText: string;
  /** Why it ended early. */
  error?: KeeptrustsError;
  /** A fault of the gateway itself, while the reply was judged. */
  mistake?: unknown;
  /** Frames that were held back to the end. */
  held: (Buffer | string)[];
  /** The frame that says that the reply is complete. */
  last?: Buffer;
}

/** How a stream is passed on. */
export interface RelayOptions {
  response: ServerResponse;
  upstream: StreamReply;
  screen?: StreamScreen;
  disclaimers?: StreamDisclaimers;
  /** How the reply is judged once it is complete, where policies do. */
  judgement?: StreamJudgement;
  /** Collects what the client gets, where a policy keeps it. */
  sent?: SentReply;
  /** True when the client did not ask for the usage that the gateway has asked for. */
  dropsUsage: boolean;
  /** Called before a write, so that time to first token is the client's. */
  onContent(): void;
}

/**
 * Passes a stream on to the client, frame by frame as they come and no faster than the client reads. What
 * ends the stream is left for when the exchange is on record.
 */
export class StreamRelay implements FrameConsumer {
  readonly #options: RelayOptions;
  readonly #outcome: StreamOutcome = { producedText: '', held: [] };
  readonly #resolve: (outcome: StreamOutcome) => void;
  /** Resolves when all but the end has been passed on. Never rejects. */
  readonly outcome: Promise<StreamOutcome>;
  readonly #splicer = new ChunkSplicer();
  #over = false;
  #paused = false;

  constructor(options: RelayOptions) {
    this.#options = options;
    const { promise, resolve } = Promise.withResolvers<StreamOutcome>();
    this.outcome = promise;
    this.#resolve = resolve;
  }

  frames(frames: readonly StreamFrame[]): void {
    const { response } = this.#options;
    // Frames that arrived together leave together.
    if (frames.length > 1) response.cork();
    for (const frame of frames) {
      if (!this.#over) this.#frame(frame);
    }
    if (frames.length > 1) response.uncork();
  }

  end(): void {
    if (!this.#over) this.#close();
  }

  fail(error: KeeptrustsError): void {
    if (!this.#over) this.#close(error);
  }

  #frame(frame: StreamFrame): void {
    if (frame.done) {
      this.#outcome.last = frame.bytes;
    } else if (!frame.chunk || frame.data === undefined) {
      this.#send(frame.bytes);
    } else {
      this.#chunk(frame, frame.chunk, frame.data);
    }
  }

  #chunk(frame: StreamFrame, chunk: Chunk, data: string): void {
    const choices = readChoices(chunk);
    const usage = readUsage(chunk.usage);
    if (usage) this.#outcome.usage = usage;
    this.#outcome.producedText += textOf(choices);
    const screened = this.#screen(chunk, choices);
    const fault = this.#options.screen?.fault;
    if (fault) {
      this.#breakOff(fault);
      return;
    }
    this.#collect(choices, data, screened);
    for (const each of screened.before) this.#send(toFrame(each));
    const edits: JsonEdit[] = [...screened.edits, ...screened.renames];
    const hidesUsage = this.#options.dropsUsage && chunk.usage !== undefined;
    if (hidesUsage && usage && choices.length === 0) return;
    if (hidesUsage) edits.push({ path: ['usage'], value: undefined });
    this.#send(
      edits.length === 0
        ? frame.bytes
        : `data: ${this.#splicer.apply(data, edits)}\n\n`,
    );
  }

  /** What the policies that look at text as it passes make of a chunk. */
  #screen(chunk: Chunk, choices: readonly ChunkChoice[]): ScreenedChunk {
    const { screen, disclaimers } = this.#options;
    const screened = screen?.push(chunk, choices) ?? {
      ...{ edits: [], renames: [], before: [] },
    };
    disclaimers?.push(chunk, choices, screened);
    return screened;
  }

  /** Gives a chunk as it is sent to whoever puts the reply together again. */
  #collect(
    choices: readonly ChunkChoice[],
    data: string,
    { edits, renames, before }: ScreenedChunk,
  ): void {
    const { judgement, sent } = this.#options;
    if (renames.length === 0) {
      judgement?.take(choices, { edits, before });
      sent?.take(choices, { edits, before });
    } else if (judgement || sent) {
      // Texts are told apart by the names on the way to them, which are others now.
      const chunk = JSON.parse(
        spliceJson(data, [...edits, ...renames]),
      ) as Chunk;
      judgement?.take(readChoices(chunk), { edits: [], before });
      sent?.take(readChoices(chunk), { edits: [], before });
    }
  }

  /** Passes a frame on, or keeps it until the reply has been judged. */
  #send(frame: Buffer | string): void {
    const { judgement } = this.#options;
    if (judgement?.holding) {
      if (!judgement.keep(frame)) this.#breakOff(tooLargeToHold());
      return;
    }
    this.#options.onContent();
    this.#write(frame);
  }

  #write(frame: Buffer | string): void {
    const { response, upstream } = this.#options;
    if (response.write(frame) || response.destroyed || this.#paused) return;
    this.#paused = true;
    upstream.pause();
    response.once('drain', () => {
      this.#paused = false;
      upstream.resume();
    });
  }

  #breakOff(error: KeeptrustsError): void {
    if (this.#over) return;
    this.#options.upstream.abort();
    this.#close(error);
  }

  #close(error?: KeeptrustsError): void {
    this.#over = true;
    const outcome = this.#outcome;
    const rest = this.#options.screen?.end() ?? [];
    outcome.error = this.#options.screen?.fault ?? error;
    const { judgement } = this.#options;
    if (judgement && !outcome.error) {
      this.#judge(judgement, rest);
      return;
    }
    // What waits for a judgement does not get one when the reply broke off.
    if (outcome.error?.policy === undefined && !judgement?.holding) {
      for (const chunk of rest) this.#options.sent?.takeChunk(chunk);
      outcome.held = rest.map(toFrame);
    }
    this.#resolve(outcome);
  }

  #judge(judgement: StreamJudgement, rest: readonly Chunk[]): void {
    for (const chunk of rest) {
      judgement.takeChunk(chunk);
      judgement.keep(toFrame(chunk));
    }
    judgement.pass().then(
      frames => {
        this.#outcome.held = frames;
        this.#resolve(this.#outcome);
      },
      (error: unknown) => {
        if (KeeptrustsError.is(error)) this.#outcome.error = error;
        else this.#outcome.mistake = error;
        this.#resolve(this.#outcome);
      },
    );
  }
}

function tooLargeToHold(): KeeptrustsError {
  return new KeeptrustsError(
    'upstream_error',
    'The reply is too large to be judged before it is passed on.',
  );
}

function textOf(choices: readonly ChunkChoice[]): string {
  let text = '';
  for (const choice of choices) {
    for (const part of choice.texts) text += part.text;
  }
  return text;
}

function toFrame(chunk: Chunk): string {
  return `data: ${JSON.stringify(chunk)}\n\n`;
}
