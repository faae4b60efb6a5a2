import { bare } from './bare';
import { type Contender } from './Contender';
import { keeptrusts } from './keeptrusts';
import { litellm } from './litellm';
import { portkey } from './portkey';

/** Those that have to be installed first. */
export const peers: readonly Contender[] = [portkey, litellm];

/** Everyone, the measure of all others first. */
export const contenders: readonly Contender[] = [bare, ...keeptrusts, ...peers];
