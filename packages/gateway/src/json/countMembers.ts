import { endOfString } from './endOfString';

const colon = 58;
const space = 32;

/**
 * How many members the objects of a valid JSON text have, duplicates included. `JSON.parse` keeps the last
 * of two members of one name while a provider may keep the first, so a text in which a walk through the
 * parsed value counts fewer would show the policies one prompt and the provider another.
 */
export function countMembers(text: string): number {
  let count = 0;
  // From string to string: what lies between is never searched for names.
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at)) {
    at = endOfString(text, at);
    while (text.charCodeAt(at) <= space) at++;
    if (text.charCodeAt(at) === colon) count++;
  }
  return count;
}
