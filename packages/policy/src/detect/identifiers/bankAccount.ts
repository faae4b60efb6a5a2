import { labelledCode } from './labels/labelledCode';

/** Numbers of bank accounts in national forms, behind words for an account: 6 to 20 digits. IBANs are a category of their own. */
export const bankAccount = labelledCode(
  'bank_account',
  'bank_account',
  /acc|a\/c|checking|saving|kont|kto|compte|cuenta|cont[ao]|rekening|rachun|cbu|clabe|clearing/gi,
  /^\d(?:[ ./-]?\d){5,19}(?![A-Za-z0-9]|[.-]\d)/,
);
