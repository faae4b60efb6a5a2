import { type Prng } from '../../Prng';
import { digits, luhnDigit } from '../../personal/values/digits';
import { type Values } from '../../Values';

const oneOf =
  (...patterns: readonly string[]) =>
  (prng: Prng) =>
    digits(prng, prng.pick(patterns));

/** Codes whose form is the same in all texts. */
const common: Values = {
  ssn: oneOf('5##-4#-1###', '2##-6#-2###'),
  vin,
  mac: oneOf('00:1b:^^:^^:^^:^^'),
  ip: oneOf('10.1#.2#.1##', '192.168.1#.4#', '172.16.#.1#'),
  npi: prng => {
    const body = digits(prng, '1########');
    return body + luhnDigit(`80840${body}`);
  },
  plan_mbi: oneOf('1EG4-TE#-MK7#', '3CR9-FW#-PQ2#', '7MA2-XY#-JT5#'),
  device_udi: oneOf('(01)008445880####0(17)29112#(21)#####'),
  age: prng => String(90 + prng.below(14)),
};

/** Codes of texts that are looked at. */
export const tuningCodes: Values = {
  ...common,
  mrn: oneOf('########', '00######', 'A#######', '#######'),
  plan: oneOf('XYZ#########', 'W##########', '#########-01'),
  account: oneOf('########', '99-######', 'ACC-#######'),
  licence: oneOf('D#######', 'MD-#####', 'A######'),
  plate: oneOf('7ABC###', 'KLM-####', 'AB ## XYZ'),
  device: oneOf('SN-#####', 'PM######', '##X#####'),
  url: prng =>
    prng.pick([
      `https://portal.clinic.example/patients/${digits(prng, '######')}`,
      `www.mychart.example/p/${digits(prng, '####')}`,
    ]),
  biometric: prng =>
    prng.pick([
      `voiceprint ID: VP-${digits(prng, '#####')}`,
      `fingerprint template: ${digits(prng, '^'.repeat(24))}`,
      'retinal scan',
    ]),
  photo: prng =>
    prng.pick(['full-face photo', 'photograph of the patient', 'headshot']),
  code: oneOf('######', '2024-####', 'S-#######', 'S24-#####'),
};

/** Codes of texts that are kept aside. */
export const asideCodes: Values = {
  ...common,
  mrn: oneOf('##-##-##', '######', 'E##########', 'MR######', '0000######'),
  plan: oneOf('H########', '###-##-####A', 'MEM#######', 'UHC##########'),
  account: oneOf('#########', 'P#######', '####-####-##'),
  licence: oneOf('?########', 'RN######', 'G#####', 'S###-###-##-###'),
  plate: oneOf('?? ## ???', '#???###', '??-??-####'),
  device: oneOf('LV######', 'G#########', 'BSX-####-#####', '########H'),
  url: prng =>
    prng.pick([
      `http://images.hospital.example/view?study=${digits(prng, '########')}`,
      `https://telehealth.example/r/${digits(prng, '^^^^^^^^')}`,
      `https://www.linkedin.example/in/pt-${digits(prng, '###')}`,
    ]),
  biometric: prng =>
    prng.pick([
      'iris scan',
      'thumb and palm prints',
      `facial recognition template ${digits(prng, '^'.repeat(16))}`,
      `DNA sample no. ${digits(prng, '#####')}`,
    ]),
  photo: prng =>
    prng.pick(['facial photographs', 'picture of her face', 'passport photo']),
  code: oneOf('#######', 'C##-#####', '24-######', 'REF######'),
};

const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const values = [
  1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9,
];
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** The number of a vehicle, with its check digit in the ninth place (49 CFR 565.15). */
function vin(prng: Prng): string {
  const body = [...digits(prng, '1HGC?82?0?A0#####')].map(each =>
    letters.includes(each) || /\d/.test(each) ? each : 'A',
  );
  const sum = body.reduce((total, each, at) => {
    const value = /\d/.test(each)
      ? Number(each)
      : values[letters.indexOf(each)];
    return total + value * weights[at];
  }, 0);
  body[8] = '0123456789X'[sum % 11];
  return body.join('');
}
