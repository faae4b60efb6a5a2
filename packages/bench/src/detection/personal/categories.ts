/** The categories that have a form, and so are judged here. */
export const categories = [
  ...['email', 'phone', 'credit_card', 'us_ssn', 'us_itin', 'uk_nino'],
  ...['uk_nhs', 'national_id', 'eu_vat', 'passport', 'drivers_licence'],
  ...['iban', 'bank_account', 'bank_routing', 'crypto_address'],
  ...['ip_address', 'mac_address'],
];
