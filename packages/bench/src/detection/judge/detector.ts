import { piiDetector, type Detect } from '../detector';
import { outermost } from '../outermost';
import { categories as peopleCategories } from '../people/detector';
import { categories as personalCategories } from '../personal/categories';

/** Everything the pii-detector looks for when it is not told what. */
export const categories = [...personalCategories, ...peopleCategories];

/** Looks for everything at once, the way the policy does unless it is told otherwise. */
export function judgeDetector(): Detect {
  const detect = piiDetector(categories);
  return text => outermost(detect(text));
}
