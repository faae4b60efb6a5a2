/** How many hashes the table of words in `assembly/landmarks.ts` has room for. It should stay half empty. */
export const wordSlots = 8192;

/** FNV-1a of a word in small letters of ASCII, as `assembly/landmarks.ts` computes it; never 0, which marks a free place. */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++)
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0 || 1;
}
