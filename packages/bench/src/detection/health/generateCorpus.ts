import { fillValues } from '../fillValues';
import { type LabelledText } from '../LabelledText';
import { Prng } from '../Prng';
import { relabelTexts } from '../relabel';
import { rowOfSlot } from './identifiers';
import { asideTemplates } from './templates/aside';
import { tuningTemplates } from './templates/tuning';
import { type Language } from './values/dates';
import { fakers, healthValues, type Split } from './values/healthValues';

export { type Split };

const templates = { tuning: tuningTemplates, aside: asideTemplates };

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
  const languages = Object.keys(templates[split]) as Language[];
  const texts = Array.from({ length: rounds }).flatMap(() =>
    languages.flatMap(language => {
      const faker = prng.pick(fakers[split][language]);
      const values = healthValues(faker, language, split);
      return templates[split][language].map(template =>
        fillValues(template, values, prng),
      );
    }),
  );
  return relabelTexts(texts, rowOfSlot);
}
