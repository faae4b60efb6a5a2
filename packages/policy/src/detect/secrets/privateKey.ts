import { type Recogniser } from '../../text/Recogniser';
import { openOf } from '../openOf';

const label = '[A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----';
const begin = `-----BEGIN ${label}`;
// A key of 8,192 bits has 6,500 characters. Line ends may be escaped, as in the JSON of a service account.
const body = '(?:[A-Za-z0-9+/=\\s\\\\:,.()]|-(?!-)){0,12000}';
const line = '(?:\\s|\\\\[nr]){1,8}[A-Za-z0-9+/=]{16,128}';
const block = `${begin}${body}-----END ${label}`;
const cutOff = `${begin}(?:${line}){0,150}`;
const age = '(?<![A-Z0-9])AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}';
const source = `${block}|${cutOff}|${age}`;

/**
 * Private keys in PEM (RFC 7468), of OpenSSH, OpenPGP (RFC 9580) and age: the whole block, and of one whose
 * end is missing the lines that there are.
 */
export const privateKey: Recogniser = {
  category: 'private_key',
  trigger: 'PRIVATE KEY|AGE-SECRET-KEY-1',
  pattern: new RegExp(source, 'g'),
  open: openOf(source),
  // The first line alone is what manuals speak of.
  confirm: candidate =>
    /KEY(?: BLOCK)?-----$/.test(candidate) && !candidate.includes('END')
      ? 0
      : candidate.length,
};
