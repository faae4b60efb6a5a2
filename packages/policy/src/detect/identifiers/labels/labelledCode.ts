import { type Surroundings } from '../../../landmarks/Landmarks';
import { contextLength, type Recogniser } from '../../../text/Recogniser';
import { NearLandmarks } from '../../NearLandmarks';
import { openOf } from '../../openOf';
import { notInWord } from '../edges';
import { type Label } from './Label';
import { labelBefore } from './labelBefore';
import { endsPhrase } from './phrases';
import { LabelledSearch } from './LabelledSearch';

/** Digits and letters with at least one digit near the beginning: twice as long as any number, so that its end shows. */
const source = `${notInWord}(?<![#$€£])(?:[A-Za-z]{1,6}-?|[A-Z]{1,5} )?\\d(?:[ ./-]?[A-Za-z0-9]){3,24}`;

/** Where words stand that may name a code: a label, and room for letters that stand apart from the digits. */
const nearCodes: Surroundings = {
  kinds: ['digits'],
  before: contextLength + 32,
};

/** True of a code whose letters are the name of another: "licence or DNI 1234567". */
function isLabel(code: string): boolean {
  const word = /^[A-Za-z]+(?= )/.exec(code)?.[0];
  return word !== undefined && endsPhrase(word.toLowerCase());
}

/**
 * A recogniser of codes that have no form of their own, and so count only behind the words that name them.
 *
 * @param hint - matches a part of each of those words, with the flags `gi`
 * @param form - matches a code at the beginning of a text; a look-ahead says where it may end
 */
export function labelledCode(
  category: string,
  label: Label,
  hint: RegExp,
  form: RegExp,
): Recogniser {
  return {
    category,
    trigger: nearCodes.kinds,
    pattern: new LabelledSearch(
      new NearLandmarks(nearCodes, hint),
      new RegExp(source, 'g'),
    ),
    open: openOf(source),
    confirm: (candidate, before) => {
      const match = form.exec(candidate);
      if (!match || isLabel(match[0])) return 0;
      return labelBefore(before)?.label === label ? match[0].length : 0;
    },
  };
}
