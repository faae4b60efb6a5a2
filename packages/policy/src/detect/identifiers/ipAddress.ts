import { type Recogniser } from '../../text/Recogniser';
import { amongFigures } from './amongDigits';
import { openOf } from '../openOf';
import { notInWord } from './edges';
import { isVersionNumber } from './isVersionNumber';

const byte = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const fourBytes = `${notInWord}(?<![._]|\\d-|:[0-9A-Fa-f]{0,4}:)(?:\\d{1,3}\\.){3}\\d{1,3}`;
const groups = `(?<![A-Za-z0-9:._])(?:[0-9A-Fa-f]{1,4}:|:)(?:[0-9A-Fa-f]{0,4}:){1,7}(?:(?:\\d{1,3}\\.){3}\\d{1,3}|[0-9A-Fa-f]{1,4})?`;

/** The beginning of what would make a file or a version of it. */
const suffix = '(?:[.+-][A-Za-z]{1,8})?';

const version4 = new RegExp(`^(?:${byte}\\.){3}${byte}$`);

/** IP addresses of version 4. */
export const ipAddress4: Recogniser = {
  category: 'ip_address',
  ...amongFigures(`${fourBytes}${suffix}(?!\\w|\\.\\d)`),
  open: openOf(`${fourBytes}(?:[.+-][A-Za-z]{0,8})?`),
  confirm: (candidate, before) => {
    const { length } = /^[\d.]*\d/.exec(candidate)![0];
    const address = candidate.slice(0, length);
    const isAddress =
      version4.test(address) &&
      !isVersionNumber(address, before, candidate.slice(length));
    return isAddress ? length : 0;
  },
};

/** IP addresses of version 6, in full and compressed (RFC 4291, 2.2). */
export const ipAddress6: Recogniser = {
  category: 'ip_address',
  trigger: '[:-](?=[0-9A-Fa-f]{0,4}:)',
  pattern: new RegExp(`${groups}(?![\\w:])`, 'g'),
  open: openOf(groups),
  confirm: candidate => (isVersion6(candidate) ? candidate.length : 0),
};

function isVersion6(candidate: string): boolean {
  // Times have colons too, names in code may be hexadecimal.
  if (!/\d/.test(candidate)) return false;
  const [head, tail, more] = candidate.split('::');
  if (more !== undefined) return false;
  const count = groupCount(head) + groupCount(tail ?? '');
  if (Number.isNaN(count)) return false;
  return tail === undefined ? count === 8 : count <= 7;
}

/** How many groups of 16 bits a part of an address stands for; NaN when it is no part of one. */
function groupCount(part: string): number {
  if (part === '') return 0;
  let count = 0;
  for (const group of part.split(':')) {
    if (version4.test(group)) count += 2;
    else if (/^[0-9A-Fa-f]{1,4}$/.test(group)) count++;
    else return NaN;
  }
  return count;
}
