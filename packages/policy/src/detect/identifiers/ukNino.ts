import { type Recogniser } from '../../text/Recogniser';
import { amongDigits } from './amongDigits';
import { openOf } from '../openOf';
import { notInWord, wordEnds } from './edges';
import { isSomethingElse } from './labels/labelBefore';

const source = `${notInWord}[A-CEGHJ-PR-TW-Za-ceghj-pr-tw-z][A-CEGHJ-NPR-TW-Za-ceghj-npr-tw-z](?:[ -]?\\d{2}){3}[ -]?[A-Da-d]${wordEnds}`;

/**
 * UK national insurance numbers (HMRC, NIM39110: no D, F, I, Q, U or V first, no O second, some pairs never issued,
 * A to D last).
 */
export const ukNino: Recogniser = {
  category: 'uk_nino',
  ...amongDigits(source),
  open: openOf(source),
  confirm: (candidate, before) =>
    /^(?:BG|GB|NK|KN|TN|NT|ZZ)/i.test(candidate) || isSomethingElse(before)
      ? 0
      : candidate.length,
};
