import { type Recogniser } from '../../text/Recogniser';
import { assignment, assignmentOpen, assignmentTrigger } from './assignedTo';
import { entropy } from './entropy';
import { isPlaceholder } from './isPlaceholder';

/** Bits per character that a value has to have; what stands in quotes is more likely one. */
const minEntropy = 2.75;
const minUnquotedEntropy = 3;

/** Values that a text gives to a password, key or token: in code, settings, environments and prose. */
export const genericSecret: Recogniser = {
  category: 'generic_secret',
  trigger: assignmentTrigger,
  pattern: new RegExp(assignment, 'g'),
  open: assignmentOpen,
  confirm: (candidate, before) => {
    const secret = candidate.replace(/[.!?:]+$/, '');
    return isSecret(secret, before) ? secret.length : 0;
  },
};

function isSecret(value: string, before: string): boolean {
  if (isPlaceholder(value) || isReference(value)) return false;
  if (!/\d/.test(value) || !/[A-Za-z]/.test(value)) return false;
  const isQuoted = /["'`]$/.test(before);
  if (!isQuoted && !/=$/.test(before) && isName(value)) return false;
  return entropy(value) >= (isQuoted ? minEntropy : minUnquotedEntropy);
}

/** Words as programs and people write them, with a number at their end: `userToken2`, `version-3`. */
function isName(value: string): boolean {
  return /^[A-Za-z]+(?:[_-][A-Za-z]+){0,8}[_-]?\d{0,3}$/.test(value);
}

/** Where a secret is kept, or what stands for one: a variable, a path, an address, a UUID. */
function isReference(value: string): boolean {
  return (
    /^[$%@&*]/.test(value) ||
    /^[A-Za-z_]\w{0,24}(?:\.[A-Za-z_]\w{0,24})+$/.test(value) ||
    /^(?:[a-z][a-z0-9+.-]{1,10}:\/\/|\.{0,2}\/)/i.test(value) ||
    /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value)
  );
}
