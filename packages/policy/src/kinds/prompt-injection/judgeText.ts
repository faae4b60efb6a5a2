import { type Span } from '../../normalise/MappedText';
import {
  textViews,
  type TextView,
  type ViewOptions,
} from '../../normalise/textViews';
import { Turns } from '../../text/Turns';
import {
  type InjectionModel,
  type JudgedWindow,
  type Voice,
} from './model/InjectionModel';
import { hiddenPattern } from './patterns';
import { scanBlocks, type Block } from './model/scanBlocks';

/** The place in a text that looks most like an attack. */
export interface Suspicion {
  /** From 0 to 1. */
  readonly score: number;
  /** Where it stands in the text. */
  readonly span: Span;
  /** How it was read there, for whoever asks why. */
  readonly view: TextView;
  readonly window: JudgedWindow;
}

/** A way to read a text, with the features of the model. */
export interface ScannedView {
  readonly view: TextView;
  readonly blocks: readonly Block[];
}

/** Every way to read a text, with the features of the model. */
export function scanText(text: string, options?: ViewOptions): ScannedView[] {
  return textViews(text, options).map(view => ({
    view,
    blocks: withHidden(scanBlocks(view.text.text), view),
  }));
}

/** Text that was hidden speaks against itself in each of its blocks. */
function withHidden(
  blocks: readonly Block[],
  view: TextView,
): readonly Block[] {
  if (view.hidden.length === 0) return blocks;
  const numbers = view.hidden.map(hiddenPattern);
  return blocks.map(block => ({
    ...block,
    patterns: [...block.patterns, ...numbers],
  }));
}

/** Long texts are read in parts of so many characters, between which other requests can have their turn. */
const partLength = 16_384;
/** Parts overlap by so many, so that what lies on a border is seen whole. */
const overlap = 1_024;

/**
 * Finds the place in a text that looks most like an attack.
 *
 * @param turns - shared by all texts of a request, so that many short ones leave others their turn as well
 */
export async function judgeText(
  text: string,
  voice: Voice,
  model: InjectionModel,
  options?: ViewOptions,
  turns = new Turns(),
): Promise<Suspicion> {
  let worst = judgePart(text.slice(0, partLength), 0, voice, model, options);
  for (let from = partLength; from < text.length; from += partLength) {
    await turns.after(partLength);
    const start = from - overlap;
    const part = text.slice(start, from + partLength);
    const next = judgePart(part, start, voice, model, options);
    if (next.score > worst.score) worst = next;
  }
  await turns.after(text.length % partLength);
  return worst;
}

function judgePart(
  part: string,
  offset: number,
  voice: Voice,
  model: InjectionModel,
  options: ViewOptions | undefined,
): Suspicion {
  let worst: { view: TextView; window: JudgedWindow } | undefined;
  for (const view of textViews(part, options)) {
    const hidden = view.hidden.map(hiddenPattern);
    const window = model.judge(view.text.text, voice, hidden);
    if (!worst || window.logit > worst.window.logit) worst = { view, window };
  }
  const { view, window } = worst!;
  const span = view.text.sourceOf(trimmed(view.text.text, window.span));
  return {
    score: 1 / (1 + Math.exp(-window.logit)),
    span: { start: span.start + offset, end: span.end + offset },
    view,
    window,
  };
}

function trimmed(text: string, { start, end }: Span): Span {
  const window = text.slice(start, end);
  return {
    start: start + window.length - window.trimStart().length,
    end: end - window.length + window.trimEnd().length,
  };
}
