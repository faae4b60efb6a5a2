import { findStreet, type Street } from './findStreet';
import { localityEnd, tellsAddress } from './locality';

/** The keys of records that hold addresses. */
const addressKey =
  /["'][A-Za-z_ ]*(?:address|street|adress|direcci|endere|indirizzo|adres)[A-Za-z_óç]*[12]?["'] ?: ?["']$/i;
/** Words that lead to an address. */
const addressCue =
  /(?:address|adress|direcci[oó]n|indirizzo|endere[cç]o|adres|\bliv(?:e[sd]?|ing)|resid(?:e[sd]?|ing|ent)|located|ship(?:ped|ping)?|deliver(?:ed|y)?|mailed|moved|office|home|house|property|premises|lebt|wohn(?:t|e|haft|en)|habit(?:e|ons|ant)|domicil\w*|vive|vivo|abit[ao]|mor[ao]|reside|woont?|bor|domicilio|sede|send|visit|invoice|bill)\b[^.;!?]{0,24}$/i;
const placeWord = /\b(?:at|in der|in|au|en|in via|na|op|i)[: ]{1,2}$/i;
const unitAfter =
  /^,? ?\n? ?(?:(?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor|Fl|Room|Rm|Bldg|Wohnung|Whg|Appt|Piso|Int|Apto|Bloco|Escalier|bus)\.?,? ?#?(?:\d{1,5}[A-Za-z]?|[A-Z]\d{0,4})|#\d{1,5}[A-Za-z]?|\d{1,2}(?:st|nd|rd|th) [Ff]loor|,? \d{1,2}[ºª°](?: ?[A-Z]\b)?)(?![A-Za-z0-9])/;
const direction =
  /^ (?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\.?(?![A-Za-z])/;

/** How much of a candidate is a postal address; 0 when it is none. */
export function addressLength(candidate: string, before: string): number {
  if (addressKey.test(before))
    return isAddressText(candidate) ? candidate.length : 0;
  if (isEndOfLine(candidate, before)) return 0;
  const street = findStreet(candidate);
  if (!street) return 0;
  const rest = candidate.slice(street.end);
  if (!isSupported(street, rest, candidate, before)) return 0;
  const more = (direction.exec(rest) ?? unitAfter.exec(rest))?.[0].length ?? 0;
  const unit = unitAfter.exec(rest.slice(more))?.[0].length ?? 0;
  const streetEnd = street.end + more + unit;
  return withoutStop(
    candidate,
    streetEnd + localityEnd(candidate.slice(streetEnd)),
  );
}

/** A number that ends a line which it has not begun is none of a house: "born in 1993\nPlace of birth". */
function isEndOfLine(candidate: string, before: string): boolean {
  return /^\d+[A-Za-z]?,? ?\n/.test(candidate) && !/(?:^|\n) *$/.test(before);
}

/** Without the full stop of the sentence; that of "Str." stays. */
function withoutStop(candidate: string, end: number): number {
  const address = candidate.slice(0, end);
  return /(?:[a-zà-ÿ0-9]{3}|\d)\.$/.test(address) && !/str\.$/i.test(address)
    ? end - 1
    : end;
}

function isAddressText(text: string): boolean {
  return (
    /\d/.test(text) &&
    /[A-Za-z] |, /.test(text) &&
    !/@|:\/\/|\d\.\d|^[0-9a-fA-F:]+$/.test(text)
  );
}

function isSupported(
  { certainty }: Street,
  rest: string,
  candidate: string,
  before: string,
): boolean {
  if (certainty === 'sure' || tellsAddress(rest)) return true;
  if (certainty === 'open') return false;
  return (
    addressCue.test(before) ||
    placeWord.test(before) ||
    unitAfter.test(rest) ||
    /^\d{3,}/.test(candidate)
  );
}
