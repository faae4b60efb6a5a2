import { type Recogniser } from '../../text/Recogniser';
import { amongDigits } from './amongDigits';
import { openOf } from '../openOf';
import { notInWord, wordEnds } from './edges';
import { isLabelled, isSomethingElse } from './labels/labelBefore';

const source = `${notInWord}(?<!\\d[.-])9\\d{2}(?:[ -]\\d{2}[ -]\\d{4}|\\d{6})${wordEnds}`;

/**
 * US individual taxpayer identification numbers (IRS, Publication 1915: a 9 first, fourth and fifth digit 50 to 65, 70
 * to 88, 90 to 92 or 94 to 99). Without dashes they count only where the words before them say so.
 */
export const usItin: Recogniser = {
  category: 'us_itin',
  ...amongDigits(source),
  open: openOf(source),
  confirm: (candidate, before) => {
    const number =
      /^9\d\d(\D?)(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\1\d{4}$/.exec(candidate);
    if (!number) return 0;
    const isItin =
      number[1] === '-'
        ? !isSomethingElse(before)
        : isLabelled(before, 'us_itin', 'us_ssn', 'national_id');
    return isItin ? candidate.length : 0;
  },
};
