import { type Recogniser } from '../../../text/Recogniser';
import { amongFigures } from '../amongDigits';
import { openOf } from '../../openOf';
import { notInWord } from '../edges';
import { isInsideIban } from '../isInsideIban';
import { isOther, labelBefore } from '../labels/labelBefore';
import { africaAndMiddleEast } from './africaAndMiddleEast';
import { americas } from './americas';
import { asiaPacific } from './asiaPacific';
import { easternEurope } from './easternEurope';
import { type NationalForm } from './NationalForm';
import { northernEurope } from './northernEurope';
import { southernEurope } from './southernEurope';
import { westernEurope } from './westernEurope';

const forms = [
  southernEurope,
  westernEurope,
  northernEurope,
  easternEurope,
  americas,
  asiaPacific,
  africaAndMiddleEast,
]
  .flat()
  .map(compile);

interface CompiledForm {
  readonly isLetterFirst: boolean;
  readonly form: RegExp;
  readonly alone: RegExp | undefined;
  readonly check: NonNullable<NationalForm['check']>;
}

function compile({ form, alone, check }: NationalForm): CompiledForm {
  return {
    isLetterFirst: /^(?:\[[A-Z]|[A-Z])/.test(form),
    form: new RegExp(`^(?:${form})(?![A-Z0-9]|[.-][A-Z0-9])`),
    alone: alone === undefined ? undefined : aloneForm(alone, form),
    check: check ?? (() => true),
  };
}

function aloneForm(alone: string | true, form: string): RegExp {
  return new RegExp(`^(?:${alone === true ? form : alone})$`);
}

/** By what they begin with, so that a candidate meets only the forms that it can be of. */
const startingWithLetter = forms.filter(({ isLetterFirst }) => isLetterFirst);
const startingWithDigit = forms.filter(({ isLetterFirst }) => !isLetterFirst);

/** Matches at the beginning of a candidate that may count without a word for it. */
const mayBeAlone = new RegExp(
  `^(?:${forms
    .flatMap(({ alone }) => (alone ? [alone.source.slice(1, -1)] : []))
    .join('|')})`,
);

// A row of digits and letters, one character longer than the longest form, so that its end shows.
const withDigits = '\\d(?:[ ./+-]?\\d){5}(?:[ ./+-]?[A-Za-z0-9()]){0,17}';
const withLetters =
  '(?:[A-Za-zÑ&]{1,6}-?|[A-Z]{1,6} )\\d(?:[ ./+-]?[A-Za-z0-9()]){4,22}';
const source = `${notInWord}(?<![#$€£_+]|\\d[.,-])(?:${withDigits}|${withLetters})`;

/**
 * Numbers by which states know people: with valid check digits, and where other numbers share the form only behind
 * words for them.
 */
export const nationalId: Recogniser = {
  category: 'national_id',
  ...amongFigures(source),
  open: openOf(source),
  confirm: (candidate, before) => {
    const text = candidate.toUpperCase();
    const found = labelBefore(before);
    const isSaid =
      found?.label === 'national_id' ||
      (isDigit(text) && found?.label === 'vat');
    if (!isSaid && (!mayBeAlone.test(text) || isOther(found))) return 0;
    const possible = isDigit(text) ? startingWithDigit : startingWithLetter;
    let length = 0;
    for (const each of possible) {
      const written = each.form.exec(text)?.[0];
      if (written === undefined || written.length <= length) continue;
      if (!each.check(written.replace(/[^A-ZÑ&0-9]/g, ''))) continue;
      if (isSaid || standsAlone(each, written, text, before)) {
        length = written.length;
      }
    }
    return length;
  },
};

function isDigit(text: string): boolean {
  return /^\d/.test(text);
}

/** True of a form that no other number shares, outside a longer row of groups. */
function standsAlone(
  { alone }: CompiledForm,
  written: string,
  text: string,
  before: string,
): boolean {
  if (!alone?.test(written) || /\d[ -]$/.test(before) || isInsideIban(before))
    return false;
  return !/^[ -]\d/.test(text.slice(written.length));
}
