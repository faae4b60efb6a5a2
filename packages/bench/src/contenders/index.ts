import { backstage } from './backstage';
import { bare } from './bare';
import { type Contender } from './Contender';
import { direct } from './direct';
import { keeptrusts } from './keeptrusts';
import { litellm } from './litellm';
import { portkey } from './portkey';

/** Those that have to be installed first. */
export const peers: readonly Contender[] = [portkey, litellm];

/** What the others are compared with: the least a gateway has to do, and no gateway at all. */
export const references: readonly Contender[] = [bare, direct];

/** Everyone, the measure of all others first. */
export const contenders: readonly Contender[] = [
  ...references,
  ...keeptrusts,
  ...backstage,
  ...peers,
];
