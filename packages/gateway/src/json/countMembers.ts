// A quote that is not escaped, followed by a colon, ends a member's name and nothing else: inside a
// string the quote would be escaped.
const endOfName = /(?<!\\)(?:\\\\)*"\s*:/g;

/**
 * How many members the objects of a JSON text have, duplicates included. `JSON.parse` keeps the last of
 * two members of one name while a provider may keep the first, so a text in which a walk through the
 * parsed value counts fewer would show the policies one prompt and the provider another.
 */
export function countMembers(text: string): number {
  let count = 0;
  endOfName.lastIndex = 0;
  while (endOfName.test(text)) count++;
  return count;
}
