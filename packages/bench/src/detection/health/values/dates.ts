import { type Prng } from '../../Prng';

const locales = { en: 'en-US', de: 'de-DE', fr: 'fr-FR', es: 'es-ES' } as const;

/** Languages of the texts. */
export type Language = keyof typeof locales;

function written(
  language: Language,
  date: Date,
  options: Intl.DateTimeFormatOptions,
): string {
  const format = { ...options, timeZone: 'UTC' };
  return date.toLocaleDateString(locales[language], format);
}

/** Forms of dates by language: those of texts that are looked at, and those of texts that are not. */
type Form = (date: Date, language: Language) => string;

const parts = (date: Date) => date.toISOString().slice(0, 10).split('-');
const long: Form = (date, language) =>
  written(language, date, { dateStyle: 'long' });

const americanForms: Readonly<Record<'tuning' | 'aside', readonly Form[]>> = {
  tuning: [
    date => parts(date).join('-'),
    date => `${parts(date)[1]}/${parts(date)[2]}/${parts(date)[0]}`,
    date => `${parts(date)[1]}/${parts(date)[2]}/${parts(date)[0].slice(2)}`,
    long,
    date =>
      `${Number(parts(date)[2])} ${written('en', date, { month: 'long' })} ${
        parts(date)[0]
      }`,
  ],
  aside: [
    date =>
      `${parts(date)[2]}-${written('en', date, {
        month: 'short',
      }).toUpperCase()}-${parts(date)[0]}`,
    date => parts(date).join('/'),
    date => written('en', date, { month: 'short', day: 'numeric' }),
    date =>
      `${Number(parts(date)[1])}/${Number(parts(date)[2])}/${parts(date)[0]}`,
    date =>
      `${written('en', date, { month: 'long' })} ${Number(parts(date)[2])}th ${
        parts(date)[0]
      }`,
  ],
};

const europeanForms: Readonly<Record<'tuning' | 'aside', readonly Form[]>> = {
  tuning: [
    date => parts(date).reverse().join('.'),
    date => parts(date).reverse().join('/'),
    long,
  ],
  aside: [
    date => parts(date).reverse().map(Number).join('.'),
    date => parts(date).reverse().join('-'),
    long,
  ],
};

const day = 86_400_000;

/** A day of the last years. */
export function eventDate(
  prng: Prng,
  language: Language,
  split: 'tuning' | 'aside',
): string {
  const date = new Date(Date.UTC(2019, 0, 1) + prng.below(2400) * day);
  const forms = language === 'en' ? americanForms : europeanForms;
  return prng.pick(forms[split])(date, language);
}

/** A day on which somebody was born, as programs write it or as people do. */
export function birthDate(prng: Prng, language: Language): string {
  const date = new Date(Date.UTC(1930, 0, 1) + prng.below(30_000) * day);
  const [year, month, dayOfMonth] = parts(date);
  return language === 'en'
    ? prng.pick([`${month}/${dayOfMonth}/${year}`, long(date, language)])
    : prng.pick([
        `${dayOfMonth}.${month}.${year}`,
        `${dayOfMonth}/${month}/${year}`,
      ]);
}

/** A day in one form: `YYYY-MM-DD`, or without the dashes as HL7 has it. */
export function recordDate(prng: Prng, gap: '' | '-'): string {
  const date = new Date(Date.UTC(1950, 0, 1) + prng.below(27_000) * day);
  return parts(date).join(gap);
}
