import { parseKey } from '@keeptrusts/contract';
import { type Recogniser } from '../../text/Recogniser';
import { openOf } from '../openOf';

const source = '(?<![A-Za-z0-9])kt_[ga]k_[A-Za-z0-9]{46}(?![A-Za-z0-9])';

/** Our own gateway and access keys, by their checksum. */
export const keeptrustsKey: Recogniser = {
  category: 'keeptrusts_key',
  trigger: 'kt_[ga]k_',
  pattern: new RegExp(source, 'g'),
  open: openOf(source),
  confirm: candidate => (parseKey(candidate) ? candidate.length : 0),
};
