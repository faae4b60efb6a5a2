import { type Faker } from '@faker-js/faker';
import { fillTemplate } from '../fillTemplate';
import { type LabelledText } from '../LabelledText';
import { relabel } from '../relabel';
import { asideTemplates } from './templates/aside';
import { tuningTemplates } from './templates/tuning';
import { asideFakers, peopleFromAbroad, tuningFakers } from './values/fakers';
import { type Admits, categoryOf, PersonValues } from './values/personValues';

/** Texts and countries that are looked at while rules are made, or those that are not. */
type Split = 'tuning' | 'aside';

export interface CorpusOptions {
  readonly split: Split;
  readonly seed: number;
  /** How often each template is filled. */
  readonly rounds: number;
  /** Which people there may be; everybody when not given. */
  readonly admits?: Admits;
}

/** Makes labelled texts; the same ones for the same seed. */
export function generateCorpus({
  split,
  seed,
  rounds,
  admits = () => true,
}: CorpusOptions): LabelledText[] {
  const byLanguage = split === 'tuning' ? tuningTemplates : asideTemplates;
  const fakers = split === 'tuning' ? tuningFakers : asideFakers;
  const languages = Object.keys(byLanguage);
  seedAll([...Object.values(fakers).flat(), ...peopleFromAbroad], seed);
  return Array.from({ length: rounds }).flatMap((_, round) =>
    languages.flatMap(language => {
      const home = fakers[language][round % fakers[language].length];
      const abroad = split === 'aside' && language === 'en' && round % 2 === 1;
      const namesFrom = abroad
        ? home.helpers.arrayElement(peopleFromAbroad)
        : home;
      const values = new PersonValues(home, namesFrom, language, admits);
      return byLanguage[language].map(template => filled(template, values));
    }),
  );
}

function seedAll(fakers: readonly Faker[], seed: number): void {
  for (const faker of fakers) {
    faker.seed(seed);
    // Ages are counted from now unless told otherwise.
    faker.setDefaultRefDate('2026-01-01T00:00:00Z');
  }
}

function filled(template: string, values: PersonValues): LabelledText {
  const { text, entities } = fillTemplate(template, slot => values.value(slot));
  return { text, entities: relabel(entities, categoryOf) };
}
