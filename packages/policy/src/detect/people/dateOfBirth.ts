import { type Surroundings } from '../../landmarks/Landmarks';
import { type Recogniser } from '../../text/Recogniser';
import { NearLandmarks } from '../NearLandmarks';
import { openOf } from '../openOf';
import { letters } from './letters';
import { wholeDate } from './writtenDate';

/** Behind the words for a birth, any word may be a month: languages have more than a list would hold. */
const anyMonth = `[${letters}]{3,14}\\.?`;
const writtenOut = [
  `[0-3]?\\d(?:\\. ?| |-)(?:de |di )?${anyMonth}(?: (?:de |del )?|, |-)(?:19|20)\\d\\d`,
  `(?:19|20)\\d\\d\\. ?${anyMonth} [0-3]?\\d`,
].join('|');
const source = `(?<![0-9A-Za-z./-]|\\d,)(?:${wholeDate}|${writtenOut})(?![0-9A-SU-Za-z/])`;

/** What is said before a date of birth, as words and as keys of records. */
const birth =
  /(?:\bborn\b|(?<![a-z])d\.? ?o\.? ?b\b|(?:Dob|DOB)\b|birth|\bgeb(?:\.|\b)|geboren|geburtsdatum|\bn[ée]e?(?:\(e\))? le\b|naissance|nacid[oa]|nac[ií](?!\p{L})|nació|nacimiento|nascid[oa]|nasci(?!\p{L})|nasceu|nascimento|\bnat[oa] (?:il|a|ad)\b|nascita|geboorte|född|født|fødsels|födelse|syntynyt|syntym|urodz|\bur\.|naroz|n[ăa]scut|naștere|rojstva|rođenja|народ[жи]|раждане|születés|sünd|dzim|gimim|születe|rojen|rođen|родил|рожден|γεννή|doğum|lahir|tarikh lahir|sinh ngày|ngày sinh|生年月日|出生|생년월일)(?<between>(?:\s|[^\d;!?.\n]|\.(?!\s+\p{Lu}))*)$/iu;

/** Between the two the sentence may have turned to another date. */
const otherDate =
  /\b(?:joined|created|updated|admitted|hired|expir|valid|issued|married|died|death|died|moved|appointment|visit|release|deployed|since|until|due|certificate issued)/i;

const reach = 34;

/** Room for a day and a month before the digits. */
const nearDates: Surroundings = {
  kinds: ['digits', 'figures', 'number'],
  before: 20,
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
