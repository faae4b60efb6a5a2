import { type Recogniser } from '../../text/Recogniser';
import { amongDigits, amongFigures } from '../identifiers/amongDigits';
import { openOf } from '../openOf';
import { isDea, isNpi, isVin } from './checkDigits';
import { labelled } from './labelled';

/** Source: a code with three digits in a row; after words that mean much else, fewer would be too few. */
const longCode =
  '(?:[A-Z]{1,5}(?:\\d\\d)?[-/]?|\\d\\d[-/])?\\d{3}[A-Za-z0-9]{0,12}(?:[-/.][A-Za-z0-9]{1,8}){0,4}';

function unlessYear(candidate: string): number {
  return /^(?:19|20)\d\d$/.test(candidate) ? 0 : candidate.length;
}

/** Fax numbers: written like phone numbers, told by the label. */
export const faxNumber = labelled({
  category: 'fax_number',
  labels: [
    'fax',
    'facsimile',
    'telefax',
    'fax (?:number|no)',
    'fax at',
    'fax to',
    'fax(?:\\s[a-z]{1,9}){1,2}\\sto',
    't(?:é|e)l(?:é|e)copie',
  ],
  code: '\\(?\\+?\\d[\\d ().-]{5,18}\\d',
});

/** Numbers of medical records and charts. */
export const medicalRecordNumber = labelled({
  category: 'medical_record_number',
  labels: [
    'mrn',
    'medical record',
    'med rec',
    'health record',
    'patient record',
    'chart',
    'record',
    'hospital record',
    'hospital (?:number|no\\.?)',
    'emr',
    'ehr',
    'unit record',
    'num(?:é|e)ro de dossier',
    'n(?:ú|u)mero de historia',
  ],
});

/** Numbers of health plan members, policies and groups, labelled. */
export const healthPlanNumber = labelled({
  category: 'health_plan_number',
  labels: [
    'member',
    'subscriber',
    'insured',
    'beneficiary',
    'health plan',
    'insurance',
    'policy',
    'policy holder',
    'group',
    'medicaid',
    'medicare',
    'mbi',
    'hicn',
    'insurance member',
    'payer',
    'plan beneficiary',
    'claim',
    'versichertennummer',
    'krankenversichertennummer',
  ],
});

/** Medicare's beneficiary identifiers (MBI): eleven characters of a fixed form, without S, L, O, I, B and Z. */
export const medicareBeneficiary: Recogniser = (() => {
  const letter = '[AC-HJKMNP-RT-Y]';
  const source = `(?<![A-Za-z0-9-])[1-9]${letter}[AC-HJKMNP-RT-Y0-9]\\d-?${letter}[AC-HJKMNP-RT-Y0-9]\\d-?${letter}${letter}\\d\\d(?![A-Za-z0-9-])`;
  return {
    category: 'health_plan_number',
    ...amongDigits(source),
    open: openOf(source),
  };
})();

/** Numbers of accounts, labelled. */
export const accountNumber = labelled({
  category: 'account_number',
  labels: [
    'account',
    'acct',
    'a/c',
    'billing account',
    'bank account',
    'guarantor account',
    'kontonummer',
    'konto',
    'invoice account',
    'routing',
  ],
});

/** Certificates and licences: of drivers, of professions. */
export const licenceNumber = labelled({
  category: 'licence_number',
  labels: [
    'licen[cs]e',
    'lic',
    'driver.?s licen[cs]e',
    'dl',
    'certificate',
    'cert',
    'certification',
    'passport',
    'medical licen[cs]e',
    'permit',
    'f[uü]hrerschein',
    'registration',
  ],
  code: longCode,
  confirm: unlessYear,
});

/** DEA registrations of prescribers. */
export const deaNumber: Recogniser = (() => {
  const source =
    '(?<![A-Za-z0-9])[ABCDEFGHJKLMPRSTUX][A-Z9]\\d{7}(?![A-Za-z0-9])';
  return {
    category: 'licence_number',
    ...amongDigits(source),
    open: openOf(source),
    confirm: candidate => (isDea(candidate) ? candidate.length : 0),
  };
})();

/** Vehicles by their identification number. */
export const vin: Recogniser = (() => {
  const source = '(?<![A-Za-z0-9])[A-HJ-NPR-Z0-9]{17}(?![A-Za-z0-9])';
  return {
    category: 'vehicle_identifier',
    // The last four characters are digits (ISO 3779).
    ...amongFigures(source),
    open: openOf(source),
    confirm: candidate =>
      /[A-Z]/.test(candidate) && /\d/.test(candidate) && isVin(candidate)
        ? candidate.length
        : 0,
  };
})();

/** Licence plates, labelled. */
export const licencePlate = labelled({
  category: 'vehicle_identifier',
  labels: [
    'plate',
    'licen[cs]e plate',
    'number plate',
    'vehicle registration',
    'registration plate',
    'car reg',
    'kennzeichen',
    'vin',
    'tag',
  ],
  code: '[A-Z0-9]{1,4}(?:[ -][A-Z0-9]{1,4}){1,3}|[A-Z0-9]{5,17}',
  confirm: candidate => (/\d/.test(candidate) ? candidate.length : 0),
});

/** Devices: serial numbers, labelled, and unique device identifiers (21 CFR 830). */
export const deviceIdentifier = labelled({
  category: 'device_identifier',
  labels: [
    'serial',
    's/n',
    'sn',
    'device',
    'implant',
    'pacemaker',
    'udi',
    'imei',
    'lot',
    'device identifier',
    'device serial',
    'model serial',
    'seriennummer',
  ],
});

/** Unique device identifiers in the form of GS1: `(01)` and 14 digits. */
export const deviceUdi: Recogniser = (() => {
  const source =
    '\\(01\\)\\d{14}(?:\\((?:10|11|17|21)\\)[A-Za-z0-9]{1,20}){0,4}(?![A-Za-z0-9])';
  return {
    category: 'device_identifier',
    ...amongDigits(source),
    open: openOf(source),
  };
})();

/** Providers by their national identifier, which has a check digit. */
export const npi = labelled({
  category: 'unique_identifier',
  labels: ['npi', 'national provider', 'provider'],
  code: '[12]\\d{9}',
  confirm: candidate => (isNpi(candidate) ? candidate.length : 0),
});

/** Any other number or code that stands for a person, labelled. */
export const uniqueIdentifier = labelled({
  category: 'unique_identifier',
  labels: [
    'patient',
    'pt',
    'case',
    'encounter',
    'visit',
    'accession',
    'specimen',
    'sample',
    'study subject',
    'subject',
    'employee',
    'student',
    'prescription',
    'rx',
    'referral',
    'csn',
    'admission',
    'participant',
    'donor',
    'patienten',
    'fall',
  ],
  code: longCode,
  confirm: unlessYear,
});
