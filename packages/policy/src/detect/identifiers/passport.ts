import { labelledCode } from './labels/labelledCode';

/** Passport numbers (ICAO Doc 9303-3: at most nine digits and letters), behind words for a passport. */
export const passport = labelledCode(
  'passport',
  'passport',
  /pass|pasa|pas[az]|paspoort|аспорт|護照|护照|パスポート|旅券|여권/gi,
  /^(?:[CFGHJKLMNPRTVWXYZ](?=[A-Z]{0,2}\d(?:[A-Z]{0,3}\d){4})[CFGHJKLMNPRTVWXYZ0-9]{8}\d?|[A-Z]{1,3} ?\d{6,8}[A-Z]?|\d{2}[A-Z]{2}\d{5}|\d\d ?\d\d ?\d{6}|\d{7,9}|\d\d \d{7}|[A-Z]\d{2} ?\d{5}|[A-Z]{2}\d(?=(?:[A-Z]{0,2}\d){4})[A-Z0-9]{5}\d|\d{3} ?\d{3} ?\d{3})(?![A-Za-z0-9]|-[A-Za-z0-9])/i,
);
