import { type Surroundings } from '../../landmarks/Landmarks';
import { type Recogniser } from '../../text/Recogniser';
import { NearLandmarks } from '../NearLandmarks';
import { openOf } from '../openOf';
import { wholeDate } from './writtenDate';

const source = `(?<![0-9A-Za-z./-]|\\d,)(?:${wholeDate})(?![0-9A-SU-Za-z/])`;

/** What is said before a date of birth, as words and as keys of records. */
const birth =
  /(?:\bborn\b|(?<![a-z])d\.? ?o\.? ?b\b|(?:Dob|DOB)\b|birth|\bgeb(?:\.|\b)|geboren|geburtsdatum|\bn[ée]e?(?:\(e\))? le\b|naissance|nacid[oa]|nac[ií](?!\p{L})|nació|nacimiento|nascid[oa]|nasci(?!\p{L})|nasceu|nascimento|\bnat[oa] (?:il|a|ad)\b|nascita|geboorte|född|født|fødsels|födelse|syntynyt|syntym|urodz|\bur\.|naroz|születe|rojen|rođen|родил|рожден|γεννή|doğum|lahir|sinh ngày|ngày sinh|生年月日|出生|생년월일)(?<between>(?:\s|[^\d;!?.\n]|\.(?!\s+\p{Lu}))*)$/iu;

/** Between the two the sentence may have turned to another date. */
const otherDate =
  /\b(?:joined|created|updated|admitted|hired|expir|valid|issued|married|died|death|died|moved|appointment|visit|release|deployed|since|until|due|certificate issued)/i;

const reach = 34;

/** Room for a month before the digits. */
const nearDates: Surroundings = {
  kinds: ['digits', 'figures', 'number'],
  before: 16,
};

/** Dates, where the words before them say that somebody was born then. */
export const dateOfBirth: Recogniser = {
  category: 'date_of_birth',
  trigger: nearDates.kinds,
  pattern: new NearLandmarks(nearDates, new RegExp(source, 'g')),
  open: openOf(source),
  confirm: (candidate, before) => {
    const between = birth.exec(before)?.groups?.between;
    if (between === undefined || between.length > reach) return 0;
    return otherDate.test(between) ? 0 : candidate.length;
  },
};
