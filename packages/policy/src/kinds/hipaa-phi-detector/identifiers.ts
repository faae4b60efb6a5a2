import { health } from '../../detect/health';
import { recognisers as identifiers } from '../../detect/identifiers';
import { people } from '../../detect/people';
import { type Recogniser } from '../../text/Recogniser';

/** Of two that find the same text the first one names it: the nearer to a patient. */
const known: readonly Recogniser[] = [...people, ...health, ...identifiers];

/**
 * The categories of the 18 identifiers of 45 CFR 164.514(b)(2)(i), by their letter there. A category may
 * be found by several recognisers.
 */
export const hipaaIdentifiers: Readonly<Record<string, readonly string[]>> = {
  A: ['person_name'],
  B: ['postal_address', 'geographic_area'],
  C: ['date_of_birth', 'health_date', 'age_over_89'],
  D: ['phone'],
  E: ['fax_number'],
  F: ['email'],
  G: ['us_ssn', 'us_itin'],
  H: ['medical_record_number'],
  I: ['health_plan_number', 'uk_nhs'],
  J: ['account_number', 'credit_card', 'iban', 'bank_account'],
  K: ['licence_number', 'drivers_licence', 'passport'],
  L: ['vehicle_identifier'],
  M: ['device_identifier', 'mac_address'],
  N: ['url'],
  O: ['ip_address'],
  P: ['biometric_identifier'],
  Q: ['face_photo'],
  R: ['unique_identifier', 'national_id', 'uk_nino'],
};

/** What only the Safe Harbor method asks for: elements of dates, ages and areas. */
const safeHarborOnly = new Set([
  'health_date',
  'age_over_89',
  'geographic_area',
  'date_of_birth',
]);

/** What a limited data set may keep: dates, ages, town, state and code, and other codes (164.514(e)(2)). */
const keptInLimitedDataSet = new Set([
  'health_date',
  'age_over_89',
  'geographic_area',
  'date_of_birth',
  'unique_identifier',
]);

/** Every category there is. */
export const hipaaCategories: readonly string[] =
  Object.values(hipaaIdentifiers).flat();

/** The recognisers for a reading of the rule. */
export function hipaaRecognisers(
  mode: 'hipaa_18' | 'limited_data_set',
  safeHarbor: boolean,
): readonly Recogniser[] {
  const wanted = hipaaCategories.filter(
    category =>
      !(mode === 'limited_data_set' && keptInLimitedDataSet.has(category)) &&
      (safeHarbor || !safeHarborOnly.has(category)),
  );
  return known.filter(({ category }) => wanted.includes(category));
}
