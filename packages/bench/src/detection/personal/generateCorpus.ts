import { Prng } from '../Prng';
import { fillValues } from '../fillValues';
import { type LabelledText } from '../LabelledText';
import { asideTemplates } from './templates/aside';
import { lastTemplates } from './templates/last';
import { tuningTemplates } from './templates/tuning';
import { asideValues, locales } from './values/asideValues';
import { tuningValues } from './values/tuningValues';

const templates = {
  tuning: tuningTemplates,
  aside: asideTemplates,
  last: lastTemplates,
};

/** `tuning`: texts and values that are looked at while rules are made. Those of the others are not. */
export type Split = keyof typeof templates;

/**
 * Makes labelled texts; the same ones for the same seed.
 *
 * @param rounds - how often each template is filled
 */
export function generateCorpus(
  split: Split,
  seed: number,
  rounds: number,
): LabelledText[] {
  const prng = new Prng(seed);
  const texts: LabelledText[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const template of templates[split]) {
      const values =
        split === 'tuning' ? tuningValues : asideValues(prng.pick(locales));
      texts.push(fillValues(template, values, prng));
    }
  }
  return texts;
}
