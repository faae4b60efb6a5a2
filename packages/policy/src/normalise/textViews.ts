import { decodeRuns, type Encoding, type Fragment } from './decodeRuns';
import { foldText } from './foldText';
import { MappedText } from './MappedText';
import { joinLetters, respellLines } from './respellLines';
import { unescapeText } from './unescapeText';

/** What is undone before a text is compared; all of it unless switched off. */
export interface ViewOptions {
  /** Base64 and the other encodings of whole runs. */
  decode?: boolean;
  /** Forms, accents, invisible characters. */
  unicode?: boolean;
  homoglyphs?: boolean;
}

/** One way to read a text. */
export interface TextView {
  /** Folded, and mapped to the text as it came. */
  readonly text: MappedText;
  /** How it was hidden, the outermost first; empty for the text itself. */
  readonly hidden: readonly Encoding[];
}

/** An encoding inside an encoding inside an encoding is read, a fourth is not. */
const maxDepth = 3;
/** All fragments together may be so many times as long as the text, and not more than so many. */
const maxGrowth = 2;
const maxFragments = 256;

/**
 * The ways in which a text can be read: the text itself, unescaped and folded, then everything that is
 * encoded or disguised inside it. Bounded in depth, number and size, so the work grows with the text only.
 */
export function textViews(text: string, options: ViewOptions = {}): TextView[] {
  const source = unescapeText(text);
  const views: TextView[] = [];
  let budget = maxGrowth * text.length + 64;
  const read = (unfolded: MappedText, hidden: readonly Encoding[]) => {
    const view = { text: plain(unfolded, options), hidden };
    views.push(view);
    if (options.decode === false || hidden.length >= maxDepth) return;
    for (const fragment of hiddenIn(unfolded, view.text)) {
      budget -= fragment.text.text.length;
      if (budget < 0 || views.length > maxFragments) return;
      read(fragment.text, [...hidden, fragment.encoding]);
    }
  };
  read(source, []);
  return views;
}

function plain(unfolded: MappedText, options: ViewOptions): MappedText {
  const folded = foldText(unfolded.text, options).after(unfolded);
  return joinLetters(folded.text).after(folded);
}

function hiddenIn(unfolded: MappedText, folded: MappedText): Fragment[] {
  return [
    ...through(decodeRuns(unfolded.text), unfolded),
    ...through(respellLines(folded.text), folded),
  ];
}

function through(
  fragments: readonly Fragment[],
  earlier: MappedText,
): Fragment[] {
  return fragments.map(({ encoding, text }) => {
    const mapped = unescapeText(text.text).after(text);
    return { encoding, text: mapped.after(earlier) };
  });
}
