import {
  anyCapital,
  anyDigit,
  type Surroundings,
} from '../../landmarks/Landmarks';
import { type Recogniser } from '../../text/Recogniser';
import { anyCase } from '../anyCase';
import { FirstOf } from '../FirstOf';
import { LabelledSearch } from '../identifiers/labels/LabelledSearch';
import { NearLandmarks } from '../NearLandmarks';
import { OnlyWith } from '../OnlyWith';
import { openOf } from '../openOf';
import { dayAndMonth, wholeDate } from '../people/writtenDate';
import { WordStarts } from '../WordStarts';
import { healthHeads } from './healthHeads';

const numbersBefore = '(?<![0-9A-Za-z./-]|\\d,)';

/** What happens to patients on a day. */
const happens =
  'admi(?:t|ss)|discharg|deceas|died|death|expired|passed|surger|operat|procedure|visit|appointment|seen|presented|present(?:s|ing)|diagnos|onset|treat|therap|exam|scan|mri|x-ray|ct\\b|biops|transfus|transfer|referr|vaccin|immuni|dose\\b|inject|prescri|collected|specimen|sample|labs?\\b|deliver|injur|accident|hospital|encounter|follow[- ]?up|consult|patient|chemo|dialys|infus|implant|ed\\b|er\\b|icu|dos\\b|dod\\b|service date|date of service|coverage|effective|progress note|aufnahme|aufgenommen|entlass|verstorben|operation|op am|station(?:ä|ae)r|untersuch|hospitalis|sortie|décéd|opéré|operad|ingres|alta|falleci|ricover|dimess|decedut|internad|óbito|admission_date|discharge';
// A stop inside of another date does not end the sentence.
const happened = new RegExp(
  `(?<![a-z])(?:${happens})(?:[^.;!?\\n]|(?<=\\d)\\.(?=\\d)){0,40}$`,
  'i',
);
const happensAfter = new RegExp(`(?<![a-z])(?:${happens})`, 'i');

const date = `(?:${wholeDate}|${dayAndMonth})(?![0-9A-SU-Za-z/])`;
const dateSource = `${numbersBefore}${date}(?:[:,]? [A-Za-z]{1,12}){0,5}`;
/** Room for a month before the digits. */
const nearDates: Surroundings = { kinds: anyDigit, before: 16 };
const dateAlone = new RegExp(`^${date}`);

/** How far before a date to look for what it is of. */
const reach = 40;

/** What is dated and has no patient in it. */
const published = new RegExp(
  `(?<![a-z])(?:releas|creat|updat|publi|version|copyright|deprecat|deploy|commit|build|revis|modifi|retriev|accessed|guideline|approv|announc|founded|law|act of|conference|journal|expires|stand:|veröffentlich|publié|publicad|actualizad)`,
  'i',
);
const wholly = new RegExp(`^(?:${wholeDate})$`);

/**
 * Dates of what happened to a patient: whole ones unless what is near them speaks of texts and programs, days without
 * a year where what is near them speaks of patients.
 */
export const healthDate: Recogniser = {
  category: 'health_date',
  trigger: nearDates.kinds,
  pattern: new NearLandmarks(nearDates, new RegExp(dateSource, 'g')),
  open: openOf(dateSource),
  confirm: (candidate, before) => {
    const [written] = dateAlone.exec(candidate)!;
    const after = candidate.slice(written.length);
    return isPatients(written, before, after) ? written.length : 0;
  },
};

function isPatients(written: string, before: string, after: string): boolean {
  if (before.endsWith('|')) return isField(written, before);
  if (happened.test(before) || happensAfter.test(after)) return true;
  return isWhole(written) && !published.test(before.slice(-reach) + after);
}

/** With a year, and neither like a version (`2.5.24`) nor like a number (`20240314`). */
function isWhole(written: string): boolean {
  return (
    wholly.test(written) && !/^(?:\d{8}|\d\d?(?:\.\d\d?){2})$/.test(written)
  );
}

/** In a segment of HL7, the first of whose fields stand before it, dates are written without signs. */
function isField(written: string, before: string): boolean {
  return /^\d{8}$/.test(written) && /\|[^|\n]*\|[^|\n]*\|$/.test(before);
}

const age = '(?:9\\d|1[0-2]\\d)';
const ageSource = [
  `(?<![\\d.,-])(?=[91])(?<=(?<![A-Za-z])(?:${anyCase(
    'age|aged|age is|age of|age at|alter|edad|âge',
  )})["']?[ \\t]?[:=]?[ \\t]?["']?)${age}(?![\\d%])`,
  `(?<![\\d.,-])${age}(?:[ -]?(?:years?|yrs?|Jahre|ans|años|anni|anos|jaar)(?:[ -]old| alt| oud| de edad| d['’]âge)?|[ -]?y\\/?o|[ -]?yo)(?![A-Za-z])`,
].join('|');

const nearAges: Surroundings = { kinds: anyDigit, before: 0 };

/** Ages over 89, which Safe Harbor takes for identifying. */
export const highAge: Recogniser = {
  category: 'age_over_89',
  trigger: nearAges.kinds,
  pattern: new NearLandmarks(nearAges, new RegExp(ageSource, 'g')),
  open: openOf(ageSource),
};

const states =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC';
const restOfTown = "[A-Za-zÀ-ÿ'’-]{2,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ÿ'’-]{2,20}){0,2}";
const town = `[A-ZÀ-Þ]${restOfTown}`;
const living =
  '(?:live[sd]? in|living in|resid(?:es|ing|ent) (?:in|of)|resident of|native of|moved to|moved from|[Hh]ometown:?|[Cc]ity:|[Tt]own:|wohnt in|wohnhaft in|lebt in|aus|habite à|réside à|vit à|vive en|reside en|vive a|born in|comes from|"city": ?"|"town": ?"|county": ?"|[Cc]ounty:)';
const codeLabel = `(?:${anyCase(
  'zip|zip code|zipcode|postal code|postcode|post code|plz|postal_code|zip_code',
)})`;
const areaCode = `(?<![A-Za-z0-9])(?=[A-Z0-9])(?<=${codeLabel}["']?[ \\t]?[:=]?[ \\t]?(?:is )?["']?)(?:\\d{5}(?:-\\d{4})?|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|\\d{4})(?![A-Za-z0-9])`;
const withCode = `(?<![A-Za-z])(?:${town}, )?(?:${states}),? \\d{5}(?:-\\d{4})?(?![A-Za-z0-9])`;
const home = `(?<![A-Za-z])(?=[A-ZÀ-Þ])(?<=${living} )${town}(?:, (?:${states}|${town}))?(?![A-Za-z])`;
const quotedHome = `(?<=")(?<=${living})${town}(?![A-Za-z])`;
/** The same two, from the capital letter on: it is seen at once, and mostly ruled out by the characters before it. */
const anyHome = `[A-ZÀ-Þ](?<=[a-zà":] .|".)(?:${[
  `(?<=${living} .)${restOfTown}(?:, (?:${states}|${town}))?`,
  `(?<=".)(?<=${living}.)${restOfTown}`,
].join('|')})(?![A-Za-z])`;
const administrative =
  '(?:County|Parish|Township|Precinct|Borough)(?![A-Za-z])';
const district = `(?<![A-Za-z])${town} ${administrative}`;
/** Room for a town and a state, or for a label, before the code. */
const nearCodes: Surroundings = { kinds: ['digits'], before: 96 };
const nearAnyCode: Surroundings = { kinds: anyDigit, before: 48 };

/** Areas smaller than a state in which somebody lives: towns, counties and codes. */
export const geographicArea: Recogniser = {
  category: 'geographic_area',
  trigger: [...anyDigit, ...anyCapital],
  pattern: new FirstOf(
    new LabelledSearch(
      new NearLandmarks(nearAnyCode, new RegExp(codeLabel, 'g')),
      new RegExp(areaCode, 'g'),
    ),
    new NearLandmarks(nearCodes, new RegExp(withCode, 'g')),
    new RegExp(anyHome, 'g'),
    new OnlyWith(
      new WordStarts(administrative, healthHeads),
      new RegExp(district, 'g'),
    ),
  ),
  open: openOf([areaCode, withCode, home, quotedHome, district].join('|')),
};
