import { anyCase } from '../anyCase';
import { openOf } from '../openOf';

/** Source for the end of the names that secrets are given to. */
const secretNames = anyCase(
  'pass(?:word|wd|phrase|code)?|pwd|secret|token|credentials?|(?:api|access|auth|account|encryption|license|master|private|secret|signing|subscription)[_-]?key',
);
const sign = '["\'`]?\\s{0,3}(?:=>|[:=])';
const said = `${anyCase(
  '(?:password|passphrase|passcode|token|secret|key)',
)}\\s(?:is|was)\\s`;
// Without backslashes: in JSON one may belong to the quote that ends the value.
const value = '[^\\s\\\\"\'`,;<>(){}\\[\\]]{6,256}';

/**
 * Source of a look-behind for the place where a value is given to a name: `name = "`, `"name": "`,
 * `NAME=`, `name => '`. With the longest name it stays within the context that a recogniser has.
 *
 * @param names - source for the end of the name, in small letters
 */
export function assignedTo(names: string): string {
  return behind(anyCase(names));
}

function behind(names: string): string {
  return `(?<=(?:${names})${sign}\\s{0,3}["'\`]?)`;
}

/** Source for values given to secrets, in code, settings and prose. */
export const assignment = `(?<=(?:(?:${secretNames})${sign}\\s{0,3}|${said})["'\`]?)${value}`;
/** Source of what every such place has before the value. */
export const assignmentTrigger = `(?:${secretNames})${sign}|${said}`;
/** Source for the beginning of every such value. */
export const assignmentOpen = openOf(assignment);
