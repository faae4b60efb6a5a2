import { type Recogniser } from '../../text/Recogniser';
import { amongDigits } from './amongDigits';
import { openOf } from '../openOf';
import { notInWord, wordEnds } from './edges';
import { isNhsNumber } from './isNhsNumber';
import { labelBefore } from './labels/labelBefore';

const source = `${notInWord}(?<!\\d[ .-])(?<!\\+)\\d{3}[ -]?\\d{3}[ -]?\\d{4}${wordEnds}`;

/**
 * NHS numbers with a valid check digit: behind words that say so, or in the groups 3-3-4 with spaces where they can be
 * no phone number of North America.
 */
export const ukNhs: Recogniser = {
  category: 'uk_nhs',
  ...amongDigits(source),
  open: openOf(source),
  confirm: (candidate, before) => {
    if (!isNhsNumber(candidate.replace(/\D/g, ''))) return 0;
    const label = labelBefore(before)?.label;
    const isNhs =
      label === 'uk_nhs' || (label === undefined && isUnlikePhone(candidate));
    return isNhs ? candidate.length : 0;
  },
};

/** Area and exchange codes of North America begin with 2 to 9. */
function isUnlikePhone(candidate: string): boolean {
  return (
    /^\d{3} \d{3} \d/.test(candidate) && !/^[2-9]\d\d [2-9]/.test(candidate)
  );
}
