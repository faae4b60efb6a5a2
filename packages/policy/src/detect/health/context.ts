import { type Recogniser } from '../../text/Recogniser';
import { anyCase } from '../anyCase';
import { FirstOf } from '../FirstOf';
import { LabelledSearch } from '../identifiers/labels/LabelledSearch';
import { openOf } from '../openOf';
import { dayAndMonth, wholeDate } from '../people/writtenDate';

const numbersBefore = '(?<![0-9A-Za-z./-]|\\d,)';

/** What happens to patients on a day. */
const happens =
  'admi(?:t|ss)|discharg|deceas|died|death|expired|passed|surger|operat|procedure|visit|appointment|seen|presented|present(?:s|ing)|diagnos|onset|treat|therap|exam|scan|mri|x-ray|ct\\b|biops|transfus|transfer|referr|vaccin|immuni|inject|prescri|collected|specimen|sample|labs?\\b|deliver|injur|accident|hospital|encounter|follow[- ]?up|consult|patient|chemo|dialys|infus|implant|ed\\b|er\\b|icu|dos\\b|dod\\b|service date|date of service|aufnahme|aufgenommen|entlass|verstorben|operation|untersuch|hospitalis|sortie|décéd|opéré|ingres|alta|falleci|ricover|dimess|decedut|internad|óbito|admission_date|discharge';
const happened = new RegExp(`(?<![a-z])(?:${happens})[^.;!?\\n]{0,40}$`, 'i');
const happensAfter = new RegExp(`(?<![a-z])(?:${happens})`, 'i');

const dateSource = `${numbersBefore}(?:${wholeDate}|${dayAndMonth})(?![0-9A-SU-Za-z/])(?:,? [a-z]{1,12}){0,5}`;

/** Dates of what happened to a patient, with the words before or after them as the sign. */
export const healthDate: Recogniser = {
  category: 'health_date',
  trigger: '\\d',
  pattern: new RegExp(dateSource, 'g'),
  open: openOf(dateSource),
  confirm: (candidate, before) => {
    const date = candidate.replace(/(?:,? [a-z]{1,12})+$/, words =>
      keepMonth(words),
    );
    const after = candidate.slice(date.length);
    return happened.test(before) || happensAfter.test(after) ? date.length : 0;
  },
};

const lowerMonth = /^ (?:de |of )?[a-zéûç]{3,10}(?: (?:de|del|of))?$/;

function keepMonth(words: string): string {
  return lowerMonth.test(words) ? words : '';
}

const age = '(?:9\\d|1[0-2]\\d)';
const ageSource = [
  `(?<![\\d.,-])(?=[91])(?<=(?<![A-Za-z])(?:${anyCase(
    'age|aged|age is|age of|age at|alter|edad|âge',
  )})["']?[ \\t]?[:=]?[ \\t]?["']?)${age}(?![\\d%])`,
  `(?<![\\d.,-])${age}(?:[ -]?(?:years?|yrs?|Jahre|ans|años|anni|anos|jaar)(?:[ -]old| alt| oud| de edad| d['’]âge)?|[ -]?y\\/?o|[ -]?yo)(?![A-Za-z])`,
].join('|');

/** Ages over 89, which Safe Harbor takes for identifying. */
export const highAge: Recogniser = {
  category: 'age_over_89',
  trigger: '9\\d|1[0-2]\\d',
  pattern: new RegExp(ageSource, 'g'),
  open: openOf(ageSource),
};

const states =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC';
const town =
  "[A-ZÀ-Þ][A-Za-zÀ-ÿ'’-]{2,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ÿ'’-]{2,20}){0,2}";
const living =
  '(?:live[sd]? in|living in|resid(?:es|ing|ent) (?:in|of)|resident of|native of|moved to|moved from|[Hh]ometown:?|[Cc]ity:|[Tt]own:|wohnt in|aus|habite à|vive en|vive a|born in|comes from|"city": ?"|"town": ?"|county": ?"|[Cc]ounty:)';
const codeLabel = `(?:${anyCase(
  'zip|zip code|zipcode|postal code|postcode|post code|plz|postal_code|zip_code',
)})`;
const areaCode = `(?<![A-Za-z0-9])(?=[A-Z0-9])(?<=${codeLabel}["']?[ \\t]?[:=]?[ \\t]?(?:is )?["']?)(?:\\d{5}(?:-\\d{4})?|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|\\d{4})(?![A-Za-z0-9])`;
const areaName = [
  `(?<![A-Za-z])(?:${town}, )?(?:${states}),? \\d{5}(?:-\\d{4})?(?![A-Za-z0-9])`,
  `(?<![A-Za-z])(?=[A-ZÀ-Þ])(?<=${living} )${town}(?:, (?:${states}|${town}))?(?![A-Za-z])`,
  `(?<=")(?<=${living})${town}(?![A-Za-z])`,
  `(?<![A-Za-z])${town} (?:County|Parish|Township|Precinct|Borough)(?![A-Za-z])`,
].join('|');

/** Areas smaller than a state in which somebody lives: towns, counties and codes. */
export const geographicArea: Recogniser = {
  category: 'geographic_area',
  trigger: '\\d{4}|[A-ZÀ-Þ]',
  pattern: new FirstOf(
    new LabelledSearch(new RegExp(codeLabel, 'g'), new RegExp(areaCode, 'g')),
    new RegExp(areaName, 'g'),
  ),
  open: openOf(`${areaCode}|${areaName}`),
};
