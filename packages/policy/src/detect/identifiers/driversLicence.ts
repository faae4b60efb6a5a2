import { labelledCode } from './labels/labelledCode';

/**
 * Driver's licence numbers, behind words for a licence. Every state has a form of its own, so any code of 6 to 20
 * characters counts that has five digits.
 */
export const driversLicence = labelledCode(
  'drivers_licence',
  'drivers_licence',
  /licen[cs]|driv|\bdl|hrersch|permis|conduc|patente|motorista|cnh|habilita|rijbewijs|prawo ja|prawa ja|rekort|rkort|ajokort|dvla/gi,
  /^(?:[A-Z]{5} \d{6} [A-Z]{2}\d?[A-Z]{2,3}|(?=[A-Z]{0,5}[ -]?\d(?:[A-Z -]{0,3}\d){4})(?:[A-Z]{1,5}[ -]?)?(?:\d(?:-?[A-Z0-9]){4,19}|\d{2,4}(?: \d{2,4}){2,4}))(?![A-Za-z0-9]|-[A-Za-z0-9])/i,
);
