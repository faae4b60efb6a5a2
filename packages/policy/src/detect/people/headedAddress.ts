import { capitals, letters } from './letters';

const words =
  'Address|Adresse|Anschrift|Wohnadresse|Lieferadresse|Rechnungsadresse|Adres|Adress|Adresa|Dirección|Direccion|Domicilio|Indirizzo|Residenza|Endereço|Morada|Alamat|Lakcím|Cím|Osoite|Adreça|Địa chỉ|Adresi|Адрес|Адреса|Адрес доставки|Διεύθυνση|地址|收货地址|联系地址|住所|現住所|주소|배송지|العنوان|כתובת|पता';

/** Source: the heading of an address, at the beginning of a line or of a field. */
export const addressHeading = `(?:^|[\\n\\t|;,] {0,2}|(?:[Hh]ome|[Pp]ostal|[Mm]ailing|[Ss]hipping|[Bb]illing|[Dd]elivery|[Rr]esidential|[Ss]treet|[Cc]urrent|[Pp]ermanent) )(?:${words}|address) ?[:：] ?`;

/** A capital letter, a digit, a letter of a script without capitals, or the abbreviation of a street or a town. */
const first = `(?:[${capitals}0-9\\u0590-\\u06FF\\u0900-\\u097F\\u3400-\\u9FFF\\uAC00-\\uD7A3]|[${letters}]{1,5}\\.)`;

/** Source: what stands behind such a heading, up to the end of the line or the field. */
export const headedText = `${first}[^\\n\\r\\t|;"<>{}]{6,100}`;

const heading = new RegExp(`${addressHeading}$`);

/** Where the address ends: before another sentence, or the heading of another value. */
const ends = [
  /(?<=\d|\p{L}{5})[.。] (?=\p{Lu}\p{Ll}{3,})/u,
  /, {0,2}(?=[\p{L}.]{2,20} ?[:：])/u,
  /, (?=\p{Ll}{4,} )/u,
  / {2,}/,
  / (?=(?:tel|phone|mobile|fax|e-?mail)\b)/i,
];

/** What is no address of a place: of a person's mail, a page, a machine. */
const otherAddress = /@|:\/\/|\d\.\d|0x|^[0-9a-fA-F:.-]+$/;

/** How much of a text is an address because its heading says so; 0 where it is none, or has no heading. */
export function headedLength(candidate: string, before: string): number {
  if (!heading.test(before)) return 0;
  const text = candidate.slice(0, firstEnd(candidate)).replace(/[ ,.]+$/, '');
  const isAddress =
    /\d/.test(text) &&
    /[\p{L}]{2}/u.test(text) &&
    /[ ,]|[^\0-\u02ff]/.test(text) &&
    !otherAddress.test(text);
  return isAddress ? text.length : 0;
}

function firstEnd(text: string): number {
  const found = ends.map(end => text.search(end)).filter(at => at > 0);
  return Math.min(text.length, ...found);
}
