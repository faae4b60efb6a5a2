import { type Recogniser } from '../../text/Recogniser';
import { anyCase } from '../anyCase';
import { openOf } from '../openOf';
import { entropy } from './entropy';
import { isPlaceholder } from './isPlaceholder';

const scheme = anyCase('(?:bearer|basic|token|digest|apikey)');
const header = anyCase('authorization');
const source = `(?<=${header}["']?\\s{0,3}[:=]\\s{0,3}["']?(?:${scheme}\\s{1,3})?|${anyCase(
  'bearer',
)}\\s{1,3})[A-Za-z0-9._~+/=-]{16,2000}`;
const minEntropy = 3;

/** What an `Authorization` header carries (RFC 9110, 11.6.2), and bearer tokens without one. */
export const authHeader: Recogniser = {
  category: 'auth_header',
  trigger: `${header}|${anyCase('bearer')}\\s`,
  pattern: new RegExp(source, 'g'),
  open: openOf(source),
  confirm: candidate =>
    /\d/.test(candidate) &&
    !isPlaceholder(candidate) &&
    entropy(candidate) >= minEntropy
      ? candidate.length
      : 0,
};
