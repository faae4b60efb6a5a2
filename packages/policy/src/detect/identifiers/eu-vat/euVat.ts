import { type Recogniser } from '../../../text/Recogniser';
import { amongDigits } from '../amongDigits';
import { openOf } from '../../openOf';
import { notInWord, wordEnds } from '../edges';
import { labelBefore } from '../labels/labelBefore';
import { vatForms } from './vatChecks';

const prefix =
  '(?:AT|BE|BG|CY|CZ|DE|DK|EE|EL|GR|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI)';
const source = `${notInWord}${prefix}[ -]?[0-9A-Z](?:[ .-]?[0-9A-Z]){6,15}`;

/** Who has a number of this kind, unlike an order or a part. */
const party =
  /(?:customer|client|supplier|vendor|seller|buyer|kunde|lieferant|client|fournisseur|cliente|proveedor|fornitore|fornecedor|klant|leverancier|klient|dostawca)[:,]? ?$/i;

/**
 * VAT numbers of the European Union and Great Britain, with their country's prefix: with valid check digits, or
 * behind words for them.
 */
export const euVat: Recogniser = {
  category: 'eu_vat',
  ...amongDigits(`${source}${wordEnds}`),
  open: openOf(source),
  confirm: (candidate, before) => {
    const label = labelBefore(before);
    const isSaid = label?.label === 'vat' || label?.label === 'national_id';
    if (!isSaid && label?.distance === 0 && !party.test(before)) return 0;
    for (const end of endsOf(candidate)) {
      if (isVat(candidate.slice(0, end), isSaid)) return end;
    }
    return 0;
  },
};

/** Where a number may end: with the candidate, and before each gap in it; the last first. */
function endsOf(candidate: string): number[] {
  const gaps = [...candidate.matchAll(/[ .-]/g)].map(({ index }) => index);
  return [...gaps, candidate.length].reverse();
}

function isVat(text: string, isSaid: boolean): boolean {
  const form = vatForms[text.slice(0, 2)];
  const number = text.slice(2).replace(/[ .-]/g, '');
  if (!form.form.test(number)) return false;
  // A form without check digits is that of many part numbers.
  return isSaid || (form.check?.(number) ?? /[A-Z]/.test(number));
}
