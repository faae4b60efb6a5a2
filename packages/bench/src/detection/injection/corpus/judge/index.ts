import { type Sample } from '../Sample';
import { samplesOf } from '../samplesOf';
import { dataAttacks } from './dataAttacks';
import { dataBenign } from './dataBenign';
import { saidAttacks } from './saidAttacks';
import { saidBenign } from './saidBenign';

/**
 * An independent set to measure on: by another hand, written without sight of the corpus. Nothing is learned
 * from it, and nothing chosen by it. Families are kinds, those of attacks with how open they are:
 * `override/subtle`.
 */
export const judgeSet: readonly Sample[] = [
  ...samplesOf({ saidAttacks }, { voice: 'said', attack: true }),
  ...samplesOf({ saidBenign }, { voice: 'said', attack: false }),
  ...samplesOf({ dataAttacks }, { voice: 'data', attack: true }),
  ...samplesOf({ dataBenign }, { voice: 'data', attack: false }),
];
