/**
 * What the words before a value call it. `other` stands for things that look like personal identifiers and
 * are none: orders, timestamps, versions, amounts.
 */
export type Label =
  | 'phone'
  | 'payment_card'
  | 'us_ssn'
  | 'us_itin'
  | 'uk_nino'
  | 'uk_nhs'
  | 'vat'
  | 'national_id'
  | 'passport'
  | 'drivers_licence'
  | 'bank_account'
  | 'bank_routing'
  | 'version'
  | 'other';
