import { digits } from '../../personal/values/digits';
import { type Values } from '../../Values';

/** What stands in notes about patients and identifies nobody. */
export const negatives: Values = {
  dose: prng =>
    prng.pick(['5 mg', '400 mg', '12.5 mg', '75 mcg', '10 units', '2 g']),
  drug: prng =>
    prng.pick(['metoprolol', 'ibuprofen', 'ramipril', 'metformin', 'apixaban']),
  vital: prng =>
    `BP ${100 + prng.below(60)}/${60 + prng.below(35)}, HR ${
      55 + prng.below(60)
    }, SpO2 ${90 + prng.below(10)}%, T 3${6 + prng.below(3)}.${prng.below(10)}`,
  lab: prng =>
    prng.pick([
      ...['Hb 13.4 g/dL', 'Na 138 mmol/L', 'CRP 112 mg/L', 'WBC 11.2', 'K 4.1'],
      ...['HbA1c 7.9 %', 'creatinine 1.02 mg/dL', 'INR 2.3', 'TSH 0.94 mIU/L'],
    ]),
  icd: prng =>
    prng.pick([
      'I10',
      'E11.9',
      'J18.9',
      'S72.001A',
      'F32.1',
      'Z95.0',
      'C50.911',
    ]),
  cpt: prng => prng.pick(['99213', '93000', '27447', '71046', '80053']),
  loinc: prng => digits(prng, '#!###-#'),
  room: prng => digits(prng, '!1#'),
  years: prng => String(18 + prng.below(70)),
  year: prng => String(1995 + prng.below(30)),
  days: prng => String(2 + prng.below(20)),
  version: prng => digits(prng, '2.5.1#'),
  trial: prng => digits(prng, 'NCT0#######'),
  day: prng =>
    prng.pick([
      ...['12 March 2021', '2024-01-02', '03/15/2022', 'October 1, 2023'],
      ...['1.7.2020', '15/06/2019', '30-SEP-2022'],
    ]),
  state: prng => prng.pick(['Ohio', 'Texas', 'California', 'Bavaria']),
};
