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
import { spliceJson } from '../json/spliceJson';
import { type StreamScreen } from '../screen/StreamScreen';

/** What came of a stream. */
export interface StreamOutcome {
  /** What the provider counted, if it said. */
  usage?: Usage;
  /** Every text that came, before any redaction: what is billed if the provider did not count. */
  producedText: string;
  /** Why it ended early. */
  error?: KeeptrustsError;
  /** Frames with text that was held back to the end. */
  held: string[];
  /** The frame that says that the reply is complete. */
  last?: Buffer;
}

/** How a stream is passed on. */
export interface RelayOptions {
  response: ServerResponse;
  upstream: StreamReply;
  screen?: StreamScreen;
  /** True when the client did not ask for the usage that the gateway has asked for. */
  dropsUsage: boolean;
  /** The refusal when the policy of this index blocks. */
  blocked(policy: number): KeeptrustsError;
  /** Called before a write, so that time to first token is the client's. */
  onContent(): void;
}

const unchanged = { edits: [], before: [] };

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
      this.#write(frame.bytes);
    } else {
      this.#chunk(frame, frame.chunk, frame.data);
    }
  }

  #chunk(
    frame: StreamFrame,
    chunk: Readonly<Record<string, unknown>>,
    data: string,
  ): void {
    const choices = readChoices(chunk);
    const usage = readUsage(chunk.usage);
    if (usage) this.#outcome.usage = usage;
    this.#outcome.producedText += textOf(choices);
    const { screen, dropsUsage } = this.#options;
    const { edits, before } = screen?.push(chunk, choices) ?? unchanged;
    const fault = this.#blockedFault();
    if (fault) {
      this.#breakOff(fault);
      return;
    }
    this.#options.onContent();
    for (const each of before) this.#write(toFrame(JSON.stringify(each)));
    const hidesUsage = dropsUsage && chunk.usage !== undefined;
    if (hidesUsage && usage && choices.length === 0) return;
    const all = hidesUsage
      ? [...edits, { path: ['usage'], value: undefined }]
      : edits;
    this.#write(
      all.length === 0 ? frame.bytes : toFrame(spliceJson(data, all)),
    );
  }

  #blockedFault(): KeeptrustsError | undefined {
    const { screen, blocked } = this.#options;
    return screen?.blockedBy === undefined
      ? undefined
      : blocked(screen.blockedBy);
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
    this.#options.upstream.abort();
    this.#close(error);
  }

  #close(error?: KeeptrustsError): void {
    this.#over = true;
    const held = this.#options.screen?.end() ?? [];
    const blocked = this.#blockedFault();
    this.#outcome.error = blocked ?? error;
    if (!blocked) {
      this.#outcome.held = held.map(chunk => toFrame(JSON.stringify(chunk)));
    }
    this.#resolve(this.#outcome);
  }
}

function textOf(choices: readonly ChunkChoice[]): string {
  let text = '';
  for (const choice of choices) {
    for (const part of choice.texts) text += part.text;
  }
  return text;
}

function toFrame(json: string): string {
  return `data: ${json}\n\n`;
}
