/** The most words that are looked at for repetition: generation that loops does so at once. */
const maxWords = 20_000;
/** Words in a row that do not occur twice in a text by chance. */
const rowLength = 6;
/** Shorter texts are too short to loop. */
const leastWords = 30;

/**
 * How much of a text has been said before, from 0 to 1: the share of its rows of six words that occur
 * earlier in it.
 */
export function repetition(text: string): number {
  const words: string[] = [];
  for (const [word] of text.toLowerCase().matchAll(/[^\s]+/g)) {
    words.push(word);
    if (words.length === maxWords) break;
  }
  if (words.length < leastWords) return 0;
  const rows = words.length - rowLength + 1;
  const seen = new Set<string>();
  for (let i = 0; i < rows; i++) {
    seen.add(words.slice(i, i + rowLength).join(' '));
  }
  return 1 - seen.size / rows;
}

/** True when a text ends in the middle: in a block of code, in JSON, or on a mark that something follows. */
export function isTruncated(text: string): boolean {
  const end = text.trimEnd();
  if (countOf(end, '```') % 2 === 1) return true;
  if (/^\s*(?:\{|\[\s*[[{"\d])/.test(end) && isOpen(end)) return true;
  return /[,;([{«“–—-]$/.test(end) && !/---$|\*\*\*$/.test(end);
}

/** How models begin when they decline, in some languages. Each is linear: no quantifier within another. */
const refusals =
  /\b(?:i(?:'|’)?m|i am) (?:sorry|unable|not able)\b|\bi (?:can(?:'|’|no)?t|cannot|won(?:'|’)t) (?:help|assist|comply|provide|do that|answer|fulfil)|\bas an ai\b|\b(?:es tut mir leid|ich kann (?:dabei|ihnen|dir|das) (?:leider )?nicht)|\bje (?:suis désolé|ne peux pas)|\blo siento\b|\bno puedo ayudar|\bmi dispiace\b|\bnão posso ajudar|申し訳|很抱歉|我无法/iu;

/** A refusal stands at the beginning. */
const refusalReach = 300;

/** True when a reply declines to answer. */
export function isRefusal(text: string): boolean {
  return refusals.test(text.slice(0, refusalReach));
}

/** True for a JSON text. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** True for what begins like JSON and closes fewer brackets than it opens. */
function isOpen(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString && character === '\\') at++;
    else if (character === '"') inString = !inString;
    else if (!inString && '[{'.includes(character)) depth++;
    else if (!inString && ']}'.includes(character)) depth--;
  }
  return depth > 0 || inString;
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; count++) {
    at = text.indexOf(part, at + part.length);
  }
  return count;
}
