import { type KeeptrustsError } from '@keeptrusts/contract';
import { TextScreen, type TextRules } from '@keeptrusts/policy';
import {
  type ChunkChoice,
  type DeltaText,
} from '../dialect/chatCompletionChunk';
import { channelSteps } from '../dialect/channelSteps';
import { type ValueEdit } from '../json/spliceJson';
import { type Exchange } from '../exchange/Exchange';
import { type Findings } from './Findings';
import { refusal } from './refusal';
import { isJsonSource } from './isJsonSource';
import { type Envelope, type ScreenedChunk } from './ScreenedChunk';
import { StreamNames } from './StreamNames';

/** One text of a reply on its way: the content of a choice, the arguments of a tool call, … */
interface Channel {
  screen: TextScreen;
  /** Where its last piece stood, so that held-back text can be sent in a frame of the same form. */
  last: DeltaText;
}

/**
 * Screens the texts of a streamed reply, each on its own. A chunk is left alone when nothing of its text
 * is changed or held back; a chunk more is sent only for what is held back when a reply ends.
 */
export class StreamScreen {
  readonly #exchange: Exchange;
  readonly #rules: TextRules;
  readonly #findings: Findings;
  readonly #channels = new Map<string, Channel>();
  readonly #names: StreamNames;
  #envelope: Envelope = {};
  #blockedBy: number | undefined;

  constructor(exchange: Exchange, rules: TextRules) {
    this.#exchange = exchange;
    this.#rules = rules;
    this.#findings = exchange.look('output', rules.policies);
    this.#names = new StreamNames(rules, this.#findings.note);
  }

  /** Why the reply may not go on; from then on nothing may be sent. */
  get fault(): KeeptrustsError | undefined {
    if (this.#blockedBy === undefined) return undefined;
    const { chain, clock } = this.#exchange;
    const policy = chain!.policies[this.#blockedBy];
    const findings = this.#findings.of(this.#blockedBy);
    return refusal('output', policy, findings, clock.now());
  }

  /** Takes the next chunk, as its choices. */
  push(chunk: Envelope, choices: readonly ChunkChoice[]): ScreenedChunk {
    this.#envelope = chunk;
    const screened: ScreenedChunk = { edits: [], renames: [], before: [] };
    for (const choice of choices) {
      screened.renames.push(...this.#names.push(choice.names));
      this.#blockedBy ??= this.#names.blockedBy;
      for (const text of choice.texts) this.#push(text, screened.edits);
      if (choice.finished) this.#flush(choice, screened);
    }
    return screened;
  }

  /** Chunks with what is still held back, when a stream ends without saying so. */
  end(): Envelope[] {
    return [...this.#channels.values()].flatMap(channel => this.#rest(channel));
  }

  #push(text: DeltaText, edits: ValueEdit[]): void {
    const channel = this.#channel(text);
    channel.last = text;
    if (text.text === '') return;
    const released = channel.screen.push(text.text);
    this.#blockedBy ??= channel.screen.blockedBy;
    if (released !== text.text)
      edits.push({ path: text.path, value: released });
  }

  #channel(text: DeltaText): Channel {
    const known = this.#channels.get(text.channel);
    if (known) return known;
    const screen = new TextScreen(this.#rules, this.#findings.note, {
      json: isJsonSource(text.path),
    });
    const created = { screen, last: text };
    this.#channels.set(text.channel, created);
    return created;
  }

  /**
   * A choice is complete: what is held back of it goes into the chunk that says so where that chunk has
   * a place for it, else into one before.
   */
  #flush(choice: ChunkChoice, screened: ScreenedChunk): void {
    const prefix = `${choice.index}.`;
    for (const [key, channel] of this.#channels) {
      if (!key.startsWith(prefix)) continue;
      const here = choice.texts.find(text => text.channel === key);
      if (here) this.#finishInto(channel, here, screened.edits);
      else screened.before.push(...this.#rest(channel));
      this.#channels.delete(key);
    }
  }

  #finishInto(channel: Channel, here: DeltaText, edits: ValueEdit[]): void {
    const rest = channel.screen.finish();
    this.#blockedBy ??= channel.screen.blockedBy;
    if (rest === '') return;
    const edit = edits.find(({ path }) => path === here.path);
    if (edit) edit.value = `${edit.value}${rest}`;
    else edits.push({ path: here.path, value: here.text + rest });
  }

  #rest(channel: Channel): Envelope[] {
    const rest = channel.screen.finish();
    this.#blockedBy ??= channel.screen.blockedBy;
    if (rest === '') return [];
    const { usage, ...shared } = this.#envelope;
    const [index, ...steps] = channelSteps(channel.last);
    const renamed = this.#names.renamed(index, steps);
    const choice = { index, delta: nest(renamed, rest), finish_reason: null };
    return [{ ...shared, choices: [choice] }];
  }
}

/** A text inside the members and items that `['tool_calls', 0, 'function', 'arguments']` names. */
function nest(steps: readonly (string | number)[], text: string): unknown {
  const [step, ...inner] = steps;
  if (step === undefined) return text;
  const value = nest(inner, text);
  if (typeof step === 'string') return { [step]: value };
  return typeof value === 'object' ? [{ index: step, ...value }] : [value];
}
