import { type Recogniser } from '../../text/Recogniser';
import { digitRun } from './digitRun';

/** Phone numbers: international with a plus sign, and North American in their written form. */
export const phone: Recogniser = {
  category: 'phone',
  trigger: digitRun,
  pattern:
    /\+\d(?:[ .()-]{0,2}\d){7,14}(?!\d)|(?<![\d+.-])(?:1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\d-])/g,
  open: '\\+(?:\\d(?:[ .()-]{0,2}\\d){0,14}[ .()-]{0,2})?|(?<![\\d+.-])(?:\\(|[\\d(][\\d ().-]{0,16})',
};
