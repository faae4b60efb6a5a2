import { type SearchPattern } from '../../text/Recogniser';
import { anyCase } from '../anyCase';
import { AtWordStarts } from '../AtWordStarts';
import { FirstOf } from '../FirstOf';
import { NearLandmarks } from '../NearLandmarks';
import { openOf } from '../openOf';
import { WordStarts } from '../WordStarts';

const plainNames = anyCase(
  'pass(?:word|wort|wd|phrase|code)?|(?<![A-Za-z])pw|pwd|kennwort|mot de passe|contrase(?:n|ñ)a|senha|wachtwoord|secret|token|credentials?|(?:api|access|auth|account|encryption|license|master|private|secret|signing|subscription)[_-]?key',
);
const sign = '["\'`]?\\s{0,3}(?:=>|[:=])';
/** Names of the environment that may be of a secret: `WRITE_KEY`, `TOKEN_PROD`. */
const looseNames = '_KEY|(?:KEY|SECRET|TOKEN|PASSWORD)(?:_[A-Z0-9]{1,12}){1,2}';
/** What stands before a value that has such a name and no better one. */
export const looseName = new RegExp(
  `(?<!${plainNames})(?<=${looseNames})${sign}\\s{0,3}["'\`]?$`,
);
/** Source for the end of the names that secrets are given to. */
const secretNames = `${plainNames}|${looseNames}`;
const saidNames = anyCase(
  '(?:passwor[dt]|passphrase|passcode|kennwort|mot de passe|contrase(?:n|ñ)a|senha|token|secret|key)',
);
const said = `${saidNames}\\s(?:is|was|ist|lautet|est|es|é)\\s`;
/** `<password>` and `<add key="password" value="`. */
const marked = `<[A-Za-z0-9_.:-]{0,24}(?:${secretNames})>|(?:${secretNames})["']\\s{1,3}value\\s?=\\s?`;
/** `--password `, `mysql -p`, `curl -u name:` and, in .netrc, `login name password `. */
const onCommandLine = [
  '--(?:[a-z]{1,12}-){0,2}(?:password|passwd|token|secret|key)\\s{1,2}',
  'mysql(?:dump|admin)?\\s(?:[^\\n;|]{0,32}\\s)?-p',
  '\\s(?:-u|--user|--proxy-user)\\s["\']?[A-Za-z0-9_.@-]{1,32}:',
  '\\blogin\\s[^\\s]{1,32}\\spassword\\s',
].join('|');
const other = `${said}|${marked}|${onCommandLine}`;
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

/** Nearly every place is ruled out by the character before it, which is quicker to see than the words. */
const afterSign = '(?<=["\'`\\s=:>p])';

/** Source for values given to secrets, in code, settings, markup, commands and prose. */
export const assignment = `${afterSign}(?<=(?:(?:${secretNames})${sign}\\s{0,3}|${other})["'\`]?)${value}`;
/** Names with a sign behind them, and dashes that a command has before a secret: all found by one character. */
const assigning = [
  `[:=>](?<=(?:${secretNames})(?:["'\`]?\\s{0,3}[:=>]|["']\\s{1,3}value\\s?=))`,
  '-(?:(?=-[a-z]|u\\s)|(?=p)(?<=mysql[^\\n;|]{0,40}-))',
].join('|');
/** Where words begin that come before a secret; without the one that does not begin with a letter of ASCII. */
const saying = `login\\s|(?<=${saidNames}\\s)(?:is|was|ist|lautet|est|es)\\s`;

/** Finds what comes before every such value, or a part of it. */
export function assignmentHint(): SearchPattern {
  return new FirstOf(
    new RegExp(assigning, 'g'),
    new AtWordStarts(new WordStarts(saying), saying),
    new NearLandmarks(
      { kinds: ['foreign'], before: 0 },
      new RegExp(`é\\s(?<=${saidNames}\\sé\\s)`, 'g'),
    ),
  );
}

/** Source for the beginning of every such value. */
export const assignmentOpen = openOf(assignment);
