import { labelBefore } from './labels/labelBefore';

/** Right before an address, whatever else is said of versions. */
const network =
  /(?:\bip|\bipv4|addr|address|addresses|host|hosts|hostname|dns|peer|remote|gateway|router|ping|subnet|src|dst|resolver|nameserver|proxy|vpn|lan|wan|endpoint|listen|bind|for|client|server|source|destination|node|login|origin|caller|visitor)["')\]]?[\s:=]{0,3}["'([<]?$/i;

/** Right before a version, or the number of a part of a text. */
const versioned =
  /(?:\b(?:v|sp|hotfix|service pack|changelog|tag|tagged|bump|bumped|downgraded?|rollback|rolled back|pinned|requires|installed|library|lib|package|plugin|plug-in|addon|add-on|extension|toolkit|runtime|framework|installer|bios|uefi|chart|dll|exe|jar|api|schema|spec|specification|standard|requirement|article|figure|fig|table|annex|appendix|rule|item|step|exercise|example|control|subsection|abschnitt|kapitel|chapitre|capítulo|capitolo|paragraaf|versione|versi[oó]n|vers[aã]o|versie|wersj[aię]|verze|verzia|versiune|sürüm|верси[яию]|версі[яїю]|fassung|ausgabe|édition|edition|chrome|chromium|firefox|safari|edge|opera|windows|android|ios|ipados|macos|java|jdk|jre|python|php|nodejs|node\.js|npm|nuget|pip|maven|gradle|docker|kubernetes|openssl|libssl|tomcat|mysql|mariadb|postgresql|postgres|mongodb|elasticsearch|kafka|oracle|sap|office|excel|outlook|acrobat|photoshop|visual studio|unity|unreal|electron|webkit|gecko|blink|cuda|nvidia|realtek|intel|directx|\.net)\.?|版本|バージョン|버전)[\s:#=]{0,3}["'(]?$/i;

/** What is done with versions, and with hardly any address. */
const released =
  /\b(?:upgrad|updat|releas|install|downgrad|patch|rollback|build)[a-z]{0,4}(?:,? [\w-]{1,14}){0,4}[\s:]{1,2}$/i;
const privateNetwork = /^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./;

/** A comparison of versions, or a name that a dash joins with its version. */
const joined = /[=~<>!]=\s?$|[~^]$|[A-Za-z]-$/;

/** Endings of files and of versions, which no address has. */
const ending =
  /^[.-](?:jar|war|zip|tgz|tar|gz|whl|dll|exe|msi|dmg|deb|rpm|apk|nupkg|iso|bin|rc|beta|alpha|snapshot|final|release|ga|preview|dev|stable|lts)$|^\+/i;

/**
 * True of four numbers that are the version of a program, or a section of a text: `Server/10.0.1.2`, `v1.2.3.4`,
 * `section 1.2.3.4`, `Chrome 91.0.44.12`.
 *
 * @param suffix - what comes behind the numbers, from a dot, a dash or a plus on
 */
export function isVersionNumber(
  numbers: string,
  before: string,
  suffix: string,
): boolean {
  if (ending.test(suffix)) return true;
  if (/[A-Za-z]\/$|§\s?$/.test(before)) return !/:\/\/?$/.test(before);
  if (network.test(before)) return false;
  if (versioned.test(before) || joined.test(before)) return true;
  if (released.test(before) && !privateNetwork.test(numbers)) return true;
  const label = labelBefore(before);
  if (label?.label === 'version' && label.distance <= 1) return true;
  return looksLikeVersion(numbers.split('.').map(Number), before);
}

/** Before a value: its key, which for addresses mostly says so, or the bracket or comma of a list. */
const valueBefore = /(?:[A-Za-z_]{2}["']?\s?[:=]\s?["']?|[([,]\s?["'])$/;

/**
 * Versions have small numbers, and zeros at the end. Less than one address in two hundred has numbers as small; common
 * of them are only those of name servers, such as 1.1.1.1 and 8.8.4.4.
 */
function looksLikeVersion(
  [a, b, c, d]: readonly number[],
  before: string,
): boolean {
  if (a === 0 || a === 10 || (a === b && (c === d || b === c))) return false;
  if (a <= 30 && c === 0 && d === 0) return true;
  const isNameServer = a === 1 && b === 0 && c === 0 && d === 1;
  if (isNameServer || a > 31) return false;
  const small = [a, b, c, d].filter(part => part <= 9).length;
  if (a <= 9 && b <= 31 && valueBefore.test(before)) return true;
  return small >= 3 || Math.max(a, b, c, d) <= 20;
}
