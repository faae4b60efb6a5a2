import { type Recogniser } from '../../text/Recogniser';
import { AtWordStarts } from '../AtWordStarts';
import { openOf } from '../openOf';
import { WordStarts } from '../WordStarts';
import { secretHeads } from './secretHeads';

const starts = new WordStarts('eyJ', secretHeads);
const source =
  '(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,1000}\\.[A-Za-z0-9_-]{10,4000}\\.[A-Za-z0-9_-]{10,1000}';

/** JSON web tokens (RFC 7519) with a signature: their header names its algorithm. */
export const jwt: Recogniser = {
  category: 'jwt',
  trigger: starts,
  pattern: new AtWordStarts(starts, source),
  open: openOf(source),
  confirm: candidate =>
    namesAlgorithm(candidate.slice(0, candidate.indexOf('.')))
      ? candidate.length
      : 0,
};

function namesAlgorithm(header: string): boolean {
  try {
    const value: unknown = JSON.parse(
      Buffer.from(header, 'base64url').toString('utf8'),
    );
    return typeof value === 'object' && value !== null && 'alg' in value;
  } catch {
    return false;
  }
}
