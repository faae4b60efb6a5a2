import { type Recogniser } from '../../text/Recogniser';
import { anyCase } from '../anyCase';
import { LabelledSearch } from '../identifiers/labels/LabelledSearch';
import { AtWordStarts } from '../AtWordStarts';
import { openOf } from '../openOf';
import { WordStarts } from '../WordStarts';
import { healthHeads } from './healthHeads';

/** A number or code that only the words before it tell from any other. */
interface LabelledCode {
  readonly category: string;
  /**
   * Sources of the labels in lower case, 30 characters at most, such as `member (?:id|no)`. A space stands
   * for what joins words in texts and keys.
   */
  readonly labels: readonly string[];
  /** Source of what the label is for. Bounded, without look-ahead beyond one character. */
  readonly code?: string;
  confirm?(candidate: string): number;
}

/** A code with a digit among the first six characters. */
const anyCode =
  '(?:[A-Z]{0,5}[-/]?|[a-z]{0,3})\\d[A-Za-z0-9]{0,12}(?:[-/.][A-Za-z0-9]{1,8}){0,4}';

/** Fewer than three characters count things. */
function unlessShort(candidate: string): number {
  return candidate.length < 3 ? 0 : candidate.length;
}

/** What may stand between a label and its code: ` number: `, `":"`, ` #`, in FHIR's identifiers `"},"value":"`. */
const between =
  '(?:s|Id|ID|Number)?(?:[ _-]?(?:id|ID|Id|number|Number|NUMBER|nummer|Nummer|num|no|No|NO|nr|Nr|code|Code)\\.?)?["\']?(?:\\s{0,4}\\}\\s{0,4},\\s{0,4}"value")?(?: is)?[ \\t]{0,2}(?:[:#=–-][ \\t]?){0,2}["\']?';

/** Where labels stand that have something like a code behind them, whatever they are for. */
const labelStarts = new WordStarts(undefined, healthHeads);

/** Finds codes by the label before them; the label itself stays. */
export function labelled({
  category,
  labels,
  code = anyCode,
  confirm = unlessShort,
}: LabelledCode): Recogniser {
  const label = `(?:${labels
    .map(source => anyCase(source).replaceAll(' ', '[ _-]?'))
    .join('|')})`;
  const begins = '(?<![A-Za-z0-9])(?=[A-Za-z0-9(+])';
  const source = `(?<=(?<![A-Za-z])${label}${between})(?:${code})(?![A-Za-z0-9])`;
  labelStarts.add(`${label}(?=${between}${begins}(?:${code}))`);
  return {
    category,
    trigger: labelStarts,
    pattern: new LabelledSearch(
      new AtWordStarts(labelStarts, label),
      // Most words are ruled out by what they are, which is quicker to see than what stands before them.
      new RegExp(`${begins}(?=${code})${source}`, 'g'),
    ),
    open: openOf(begins + source),
    confirm,
  };
}
