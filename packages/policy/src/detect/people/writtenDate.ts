import { anyCase } from '../anyCase';

/** Source: what months begin with in English, German, French, Spanish, Italian, Portuguese and Dutch. */
export const shortMonths =
  'jan|f[eé]b|f[eé]v|m[aä]r|ma[igjy]|mei|mrt|mrz|apr|avr|abr|ju[nil]|giu|lug|ago|aug|ao[uû]|se[pt]|o[ckt]t|out|nov|d[eéi][cz]|gen|ene';

/** Source: months, long and short. */
const month = `(?:${anyCase(shortMonths)})[A-Za-zéûç]{0,8}\\.?`;

const day = '[0-3]?\\d';
const dayOfMonth = `${day}(?:st|nd|rd|th|er|[.º°])?`;
const year = '(?:19|20)\\d\\d';
const shortYear = `(?:${year}|\\d\\d)`;

/**
 * Source: a whole date in the forms that people and programs write. Numbers may come in any order of day and
 * month.
 */
export const wholeDate = [
  `(?:1[89]|20)\\d\\d[-/.]${day}[-/.]${day}`,
  `${day}[-/]${day}[-/]${shortYear}`,
  `${day}\\. ?${day}\\. ?${shortYear}`,
  `${day} ${day} ${year}`,
  `${dayOfMonth}[ -](?:(?:de|of|día) |d['’])?${month}(?: (?:de|del|of) |, | |-)${shortYear}`,
  `${month}[ -]${dayOfMonth}(?:,? |,|-)${shortYear}`,
  `${year}[ -]${month}[ -]${day}`,
  `${year}[01]\\d[0-3]\\d`,
  `${year} ?[年년] ?${day} ?[月월] ?${day} ?[日일]`,
].join('|');

/** Source: a day of a month without its year. */
export const dayAndMonth = [
  `${dayOfMonth} (?:de |of )?${month}`,
  `${month} ${dayOfMonth}`,
  `${day}/${day}`,
].join('|');
