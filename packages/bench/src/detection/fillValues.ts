import { fillTemplate } from './fillTemplate';
import { type LabelledText } from './LabelledText';
import { type Prng } from './Prng';
import { type Values } from './Values';

/** Fills a template with values that are made by the names of its slots. */
export function fillValues(
  template: string,
  values: Values,
  prng: Prng,
): LabelledText {
  return fillTemplate(template, slot => {
    const make = values[slot];
    if (!make) throw new Error(`No value for {${slot}} in "${template}".`);
    return make(prng);
  });
}
