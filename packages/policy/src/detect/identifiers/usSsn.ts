import { type Recogniser } from '../../text/Recogniser';
import { amongDigits } from './amongDigits';
import { openOf } from '../openOf';
import { notInWord, wordEnds } from './edges';
import { isLabelled, isSomethingElse } from './labels/labelBefore';

const gap = '[ .\\u2011\\u2013-]';
const source = `${notInWord}(?<!\\d[.-])\\d{3}(?:${gap}\\d{2}${gap}\\d{4}|\\d{6})${wordEnds}`;

/**
 * US social security numbers (SSA, RM 10201.035: no area 000, 666 or from 900 on, no group 00, no serial 0000). Nine
 * digits without gaps count only where the words before them say so.
 */
export const usSsn: Recogniser = {
  category: 'us_ssn',
  ...amongDigits(source),
  open: openOf(source),
  confirm: (candidate, before) => {
    const number = /^(?!000|666|9)\d{3}(\D?)(?!00)\d\d\1(?!0000)\d{4}$/;
    const match = number.exec(candidate);
    if (!match) return 0;
    const isSsn =
      match[1] === ''
        ? isLabelled(before, 'us_ssn')
        : isApart(before, match[1]) && !isSomethingElse(before);
    return isSsn ? candidate.length : 0;
  },
};

/** Not within a longer row of groups. */
function isApart(before: string, between: string): boolean {
  return between !== ' ' || !/\d $/.test(before);
}
