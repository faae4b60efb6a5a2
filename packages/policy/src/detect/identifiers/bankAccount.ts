import { type Recogniser } from '../../text/Recogniser';
import { labelledCode } from './labels/labelledCode';

const form = /^\d(?:[ ./-]?\d){5,19}(?![A-Za-z0-9]|[.-]\d)/;

const code = labelledCode(
  'bank_account',
  'bank_account',
  /acc|a\/c|checking|saving|kont|kto|compte|cuenta|cont[ao]|rekening|rachun|cbu|clabe|clearing/gi,
  form,
);

/** Accounts are with shops too: the word alone tells of a bank where money is spoken of. */
const bareAccount = /\b(?:account|acct|acc)\.?\s?#?["']?\s?[:=]?\s?["']?$/i;
const ofBank =
  /\b(?:bank|routing|aba|ach|rtn|sort code|bsb|iban|swift|bic|wire|wired|transfer(?:red)?|deposit(?:ed)?|payee|beneficiary|payroll|checking|savings|debit|credit|paid|pays?|payout|close|balance|holder)\b/i;

/** Numbers of bank accounts in national forms, behind words for an account: 6 to 20 digits. IBANs are a category of their own. */
export const bankAccount: Recogniser = {
  ...code,
  confirm: (candidate, before) => {
    const length = code.confirm!(candidate, before);
    if (length > 0) return length;
    const isOfBank = bareAccount.test(before) && ofBank.test(before);
    return isOfBank ? form.exec(candidate)?.[0].length ?? 0 : 0;
  },
};
