import { anyDigit } from '../../landmarks/Landmarks';
import { type Recogniser } from '../../text/Recogniser';
import {
  EitherTrigger,
  LandmarkTrigger,
  PatternTrigger,
} from '../../text/TextTrigger';
import { LabelledSearch } from '../identifiers/labels/LabelledSearch';
import {
  assignment,
  assignmentHint,
  assignmentOpen,
  looseName,
} from './assignedTo';
import { entropy } from './entropy';
import { isPlaceholder } from './isPlaceholder';

/** Bits per character that a value has to have; what stands in quotes or where a password should is more likely one. */
const minEntropy = 2.75;
const minUnquotedEntropy = 3;

/** What a secret has inside that consists of letters otherwise. */
const signs = '[!#%*+?^~]';
const signInside = new RegExp(`\\w${signs}\\w`);
const digitOrSign = new EitherTrigger(
  new LandmarkTrigger(anyDigit),
  new PatternTrigger(`${signs}(?<=\\w${signs})(?=\\w)`, 0),
);

/** Values that a text gives to a password, key or token: in code, settings, environments and prose. */
export const genericSecret: Recogniser = {
  category: 'generic_secret',
  trigger: digitOrSign,
  pattern: new LabelledSearch(assignmentHint(), new RegExp(assignment, 'g')),
  open: assignmentOpen,
  confirm: (candidate, before) => {
    // The next parameter of an address, and the end of the sentence, are no part of it.
    const secret = candidate
      .replace(/&[A-Za-z][\w.-]{0,64}=.*$/, '')
      .replace(/[.!?:]+$/, '');
    return isSecret(secret, before) ? secret.length : 0;
  },
};

/** Ends of what has a value behind it, and not the next word. */
const assigns = /(?:[=>]|\s-p|-u [^\s]{1,32}:|--[a-z-]{1,40}\s{1,2})$/;
const asksPassword =
  /(?:passw|\bpw|pwd|kennw|mot de passe|contrase|senha)[^\n]{0,12}$/i;

function isSecret(value: string, before: string): boolean {
  if (isPlaceholder(value) || isReference(value)) return false;
  if (!/[A-Za-z]/.test(value)) return false;
  if (!/\d/.test(value) && !hasSignInside(value, before)) return false;
  if (looseName.test(before)) return isLongAndMixed(value);
  const isQuoted = /["'`]$/.test(before);
  if (!isQuoted && !assigns.test(before) && isName(value, before)) return false;
  const isLikely = isQuoted || asksPassword.test(before);
  return entropy(value) >= (isLikely ? minEntropy : minUnquotedEntropy);
}

/** What random characters have, and names, numbers and settings hardly ever. */
function isLongAndMixed(value: string): boolean {
  return (
    value.length >= 20 &&
    entropy(value) >= minUnquotedEntropy &&
    !/^[A-Za-z]+(?:[._-][A-Za-z]+)+/.test(value)
  );
}

/** Without a digit a password has capitals, small letters and a sign among them. */
function hasSignInside(value: string, before: string): boolean {
  return (
    asksPassword.test(before) &&
    /[A-Z]/.test(value) &&
    /[a-z]/.test(value) &&
    signInside.test(value)
  );
}

/**
 * Words as programs and people write them, with a number at their end: `userToken2`, `version-3`. Where a password
 * should be, a word with more than one digit is one.
 */
function isName(value: string, before: string): boolean {
  if (/^[A-Za-z]+\d{2,}$/.test(value) && asksPassword.test(before))
    return false;
  return /^[A-Za-z]+(?:[_-][A-Za-z]+){0,8}[_-]?\d{0,3}$/.test(value);
}

/** Where a secret is kept, or what stands for one: a variable, a path, an address, a UUID. */
function isReference(value: string): boolean {
  return (
    /^[$%@&*]/.test(value) ||
    /^(?:arn|vault|env|file|ssm|kv|secret):/i.test(value) ||
    /^[A-Za-z_]\w{0,24}(?:\.[A-Za-z_]\w{0,24})+$/.test(value) ||
    /^(?:[a-z][a-z0-9+.-]{1,10}:\/\/|\.{0,2}\/)/i.test(value) ||
    /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value)
  );
}
