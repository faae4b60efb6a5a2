import { type Recogniser } from '../../text/Recogniser';
import { digitRun } from './digitRun';

/** US social security numbers in their written form; areas that are never issued are not taken. */
export const usSsn: Recogniser = {
  category: 'us_ssn',
  trigger: digitRun,
  pattern:
    /(?<![\d-])(?!000|666|9\d\d)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\d-])/g,
  open: '(?<![\\d-])\\d{1,3}(?:[- ]\\d{0,2}|[- ]\\d{2}[- ]\\d{0,4})?',
};
