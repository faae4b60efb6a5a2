import { secretCategories } from '@keeptrusts/policy';
import { fillValues } from '../fillValues';
import { type LabelledText } from '../LabelledText';
import { Prng } from '../Prng';
import { relabelTexts } from '../relabel';
import { type Values } from '../Values';
import { asideTemplates } from './templates/aside';
import { tuningTemplates } from './templates/tuning';
import { asideTokens } from './values/asideTokens';
import { documents } from './values/documents';
import { issuedTokens } from './values/issuedTokens';
import { negatives } from './values/negatives';
import { asidePasswords, passwords } from './values/passwords';

interface Source {
  readonly templates: readonly string[];
  readonly values: Values;
}

const sources = {
  tuning: {
    templates: tuningTemplates,
    values: { ...negatives, ...documents, ...issuedTokens, ...passwords },
  },
  aside: {
    templates: asideTemplates,
    values: { ...negatives, ...documents, ...asideTokens, ...asidePasswords },
  },
} satisfies Record<string, Source>;

/** `tuning`: texts and values that are looked at while rules are made. Those of the other are not. */
export type Split = keyof typeof sources;

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
  const { templates, values } = sources[split];
  const prng = new Prng(seed);
  const texts = Array.from({ length: rounds }).flatMap(() =>
    templates.map(template => fillValues(template, values, prng)),
  );
  return relabelTexts(texts, categoryOf);
}

/** Slots are called after a category, some with the form of the value behind it. */
function categoryOf(slot: string): string {
  const category = secretCategories.find(
    each => slot === each || slot.startsWith(`${each}_`),
  );
  if (!category) throw new Error(`{${slot}} is of no category.`);
  return category;
}
