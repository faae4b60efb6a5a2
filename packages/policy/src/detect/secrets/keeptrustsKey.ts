import { parseKey } from '@keeptrusts/contract';
import { type Surroundings } from '../../landmarks/Landmarks';
import { type Recogniser } from '../../text/Recogniser';
import { NearLandmarks } from '../NearLandmarks';
import { openOf } from '../openOf';

const runs: Surroundings = { kinds: ['run'], before: 0 };
const source = '(?<![A-Za-z0-9])kt_[ga]k_[A-Za-z0-9]{46}(?![A-Za-z0-9])';

/** Our own gateway and access keys, by their checksum. */
export const keeptrustsKey: Recogniser = {
  category: 'keeptrusts_key',
  trigger: runs.kinds,
  pattern: new NearLandmarks(runs, new RegExp(source, 'g')),
  open: openOf(source),
  confirm: candidate => (parseKey(candidate) ? candidate.length : 0),
};
