import { type Recogniser } from '../../text/Recogniser';

// Letters with accents, Greek and Cyrillic included; scripts written without spaces are not, or a
// whole sentence would count as the beginning of an address.
const letter = 'A-Za-z0-9_\\u00C0-\\u052F';
const sign = ".%+'-";
const label = '[A-Za-z0-9\\u00C0-\\u052F-]{1,63}';
// A sign at the beginning is a quote or a bullet, not of the address.
const start = `(?<![${letter}][.%+'-]{0,4})[${letter}]`;
const local = `${start}[${letter}${sign}]{0,127}`;

/** What follows the last dot of a file's name or of a member in code. */
const noDomain =
  /\.(?:png|jpe?g|gif|svg|webp|ico|bmp|tiff?|pdf|css|scss|less|js|mjs|cjs|jsx|tsx|json|ya?ml|html?|xml|txt|csv|log|java|py|rb|go|rs|cpp|hpp|cs|kt|swift|php|sql|zip|tar|gz|tgz|jar|war|exe|dll|so)$/i;
const member = /\.[a-z]+[A-Z][A-Za-z]*$|\.[A-Z][a-z]+[A-Z]/;

/** E-mail addresses (RFC 5321, as they are in use), also with letters outside ASCII. */
export const email: Recogniser = {
  category: 'email',
  trigger: '@',
  pattern: new RegExp(
    `${local}@(?:${label}\\.){1,8}(?:xn--[A-Za-z0-9-]{2,40}|[A-Za-z\\u00C0-\\u052F]{2,24})(?![(\\w])`,
    'g',
  ),
  open: (text, from) => openAddress(text, from),
  confirm: (candidate, before) =>
    isInUrl(before) || !isAddress(candidate) ? 0 : candidate.length,
};

/** 128 characters before the sign, 255 behind it (RFC 5321, 4.5.3.1, rounded up). */
const longest = 384;
const isInAddress = Uint8Array.from({ length: 0x530 }, (_, code) =>
  new RegExp(`[@${letter}${sign}]`).test(String.fromCharCode(code)) ? 1 : 0,
);
const isSign = new RegExp(`[@${sign}]`);

/** Every word may be the beginning of an address; read from its end, which costs less than to try each beginning. */
function openAddress(text: string, from: number): number {
  const least = Math.max(from, text.length - longest);
  let at = text.length;
  while (at > least && isInAddress[text.charCodeAt(at - 1)] === 1) at--;
  while (at < text.length && isSign.test(text[at])) at++;
  return at;
}

/** The password of a connection string is none. */
function isInUrl(before: string): boolean {
  return /:\/\/[^\s/@"']{0,60}$/.test(before);
}

function isAddress(candidate: string): boolean {
  const domain = candidate.slice(candidate.indexOf('@') + 1);
  // Every repository is reached as this one; it is nobody's.
  if (candidate.startsWith('git@')) return false;
  return !noDomain.test(domain) && !member.test(domain);
}
