import { z } from 'zod';
import { redactionSettings } from '../../redaction/redactionSettings';
import { replacer } from '../../redaction/replacer';
import { definePolicyKind } from '../PolicyKind';
import { hipaaCategories, hipaaRecognisers } from './identifiers';

/**
 * Finds the 18 identifiers that HIPAA's Safe Harbor method wants removed from health data
 * (45 CFR 164.514(b)(2)(i)). By rules: forms, check digits and the words around.
 *
 * | | identifier | category |
 * |---|---|---|
 * | A | names | `person_name` |
 * | B | areas smaller than a state | `postal_address`, `geographic_area` |
 * | C | dates but for the year, ages over 89 | `date_of_birth`, `health_date`, `age_over_89` |
 * | D | telephone numbers | `phone` |
 * | E | fax numbers | `fax_number` |
 * | F | e-mail addresses | `email` |
 * | G | social security numbers | `us_ssn`, `us_itin` |
 * | H | medical record numbers | `medical_record_number` |
 * | I | health plan beneficiary numbers | `health_plan_number`, `uk_nhs` |
 * | J | account numbers | `account_number`, `credit_card`, `iban`, `bank_account` |
 * | K | certificate and licence numbers | `licence_number`, `drivers_licence`, `passport` |
 * | L | vehicle identifiers and plates | `vehicle_identifier` |
 * | M | device identifiers and serial numbers | `device_identifier`, `mac_address` |
 * | N | web addresses | `url` |
 * | O | IP addresses | `ip_address` |
 * | P | biometric identifiers | `biometric_identifier` |
 * | Q | photographs of faces | `face_photo`: where a text mentions them; images are not looked at |
 * | R | any other unique number or code | `unique_identifier`, `national_id`, `uk_nino` |
 *
 * @example
 * policies:
 *   - name: no-patient-data
 *     type: phi_detection
 *     action: redact
 *     mode: hipaa_18
 */
export const hipaaPhiDetector = definePolicyKind({
  kind: 'hipaa-phi-detector',
  types: { phi_detection: undefined },
  summary: 'Finds what identifies patients: the 18 identifiers of HIPAA',
  actions: ['block', 'redact'],
  looser: {
    mode: ['hipaa_18', 'limited_data_set'],
    // A limited data set may keep what the method asks for, whether or not it is used.
    safe_harbor_method: { is: 'lower', where: { mode: 'hipaa_18' } },
    redaction: 'never',
  },
  settings: z.strictObject({
    mode: z
      .enum(['hipaa_18', 'limited_data_set'])
      .default('hipaa_18')
      .describe(
        'All 18 identifiers, or what a limited data set must not have: it may keep dates, ages, towns and other codes',
      ),
    safe_harbor_method: z
      .boolean()
      .default(true)
      .describe(
        'Looks for dates, ages over 89, towns and postal codes too; false when an expert has determined that they may stay',
      ),
    redaction: redactionSettings(z.enum(hipaaCategories)),
  }),
  effects: settings => ({
    text: {
      recognisers: hipaaRecognisers(settings.mode, settings.safe_harbor_method),
      phases: ['input', 'output'],
      replace: replacer(settings.redaction),
    },
  }),
});
