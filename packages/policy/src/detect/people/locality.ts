import { capitals, letters } from './letters';

const states =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|PR|AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT|NSW|VIC|QLD|SA|TAS|ACT';

const countries =
  'USA|U\\.S\\.A\\.|United States(?: of America)?|UK|United Kingdom|England|Scotland|Wales|Northern Ireland|Ireland|Canada|Australia|New Zealand|Germany|Deutschland|Austria|Österreich|Switzerland|Schweiz|Suisse|France|Belgium|Belgique|België|Netherlands|The Netherlands|Nederland|Spain|España|Italy|Italia|Portugal|Brazil|Brasil|India|Japan|Mexico|México|Argentina|Chile|Colombia|Peru|Poland|Polska|Sweden|Sverige|Norway|Norge|Denmark|Danmark|Finland|Suomi|Czech Republic|Hungary|Romania|Greece|Turkey|South Africa|Nigeria|Kenya|Singapore|Malaysia|Philippines|China|South Korea|Luxembourg';

const word = `[${capitals}][${letters}'’.-]{1,24}`;
const town = `${word}(?:[ -](?:(?:am|an der|im|de|la|le|les|sur|sous|en|del|di|upon|sul|do|da|den) )?${word}){0,2}`;

/** What by itself tells that an address comes before it, as the countries write it. */
const telling = [
  `(?:${states})\\.?,? {1,2}\\d{5}(?:-\\d{4})?`,
  `(?:${states})\\.?,? {1,2}(?:\\d{4}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)`,
  `[A-Z]\\d[A-Z] ?\\d[A-Z]\\d(?: ${town})?`,
  `[A-Z]{2},? \\d{6}`,
  `\\d{4}-\\d{3} ${town}`,
  // United Kingdom: BS 7666, "SW1A 1AA"; Ireland: "D02 AF30".
  `[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}`,
  `[A-Z]\\d[\\dW] [A-Z\\d]{4}`,
  `(?:[A-Z]{1,2}-)?(?!(?:19|20)\\d\\d )\\d{4,5} ${town}(?: (?:CEDEX|Cedex)(?: \\d\\d)?| \\(?[A-Z]{2}\\)?)?`,
  `\\d{4} ?[A-Z]{2} {1,2}${town}`,
  `\\d{2}-\\d{3} ${town}`,
  `\\d{3} \\d{2} ${town}`,
  `${town}(?: ?[-–,/] ?[A-Z]{2})?,? \\d{5}-\\d{3}`,
  `\\d{5}-\\d{3}(?:,? ${town})?`,
  `(?:${word} )?〒?\\d{3}-\\d{4}`,
  `${word}-(?:ku|shi|gun|machi|cho|chome|ken|fu|to)`,
  `${town} ?[-–,]? ?\\d{3} ?\\d{3}`,
  `${word},? \\d{5}(?:-\\d{4})?`,
].join('|');

/** What is an end of an address only behind a street. */
const possible = [
  `${word} \\d{4}`,
  `(?:19|20)\\d\\d ${town}`,
  `(?<=, )(?:${states})`,
].join('|');

const tellingForm = compile(telling);
const anyForm = compile(`${telling}|${possible}`);
/** Every form but that of Japan's wards has digits side by side or a digit beside a letter. */
const tellingSign = /\d\d|\d ?[A-Z]|-(?:ku|shi|gun|machi|cho|ken|fu|to)/;

function compile(form: string): RegExp {
  return new RegExp(`(?<=^|[\\s,/–-])(?:${form})(?![A-Za-z0-9])`, 'g');
}

const country = new RegExp(
  `^(?:,|,? ?\\n| -| )? ?(?:${countries})(?![A-Za-z])`,
);

/** Where the last code, region or country ends in the text that follows a street; 0 when there is none. */
export function localityEnd(rest: string): number {
  const end = lastEnd(anyForm, rest);
  return end + (country.exec(rest.slice(end))?.[0].length ?? 0);
}

/** True when a text holds a town with its code in a form that little else has. */
export function tellsAddress(rest: string): boolean {
  return tellingSign.test(rest) && lastEnd(tellingForm, rest) > 0;
}

function lastEnd(form: RegExp, rest: string): number {
  let end = 0;
  form.lastIndex = 0;
  while (form.exec(rest)) end = form.lastIndex;
  return end;
}
