import { noNames } from '../detect/people/nameLength';
import {
  addressParticles,
  smallStreetHeads,
} from '../detect/people/streetWords';
import { shortMonths } from '../detect/people/writtenDate';
import { LandmarkScanner } from './LandmarkScanner';
import { type Landmarks } from './Landmarks';
import { beginningsOf, endingsOf, firstTwo } from './wordEnds';

let scanner: LandmarkScanner | undefined;

/** Finds what is worth a closer look in a text. */
export function findLandmarks(text: string): Landmarks {
  return theScanner().scan(text);
}

/**
 * Finds where words begin that have one of the heads.
 *
 * @param heads - as `WordHeads` writes them
 */
export function findHeads(text: string, heads: Uint8Array): Uint32Array {
  return theScanner().findHeads(text, heads);
}

function theScanner(): LandmarkScanner {
  scanner ??= new LandmarkScanner({
    noNames: noNames(),
    behindNumbers: beginningsOf(addressParticles),
    months: firstTwo(shortMonths),
    // "n 12", "no. 12", and the words of streets when they are written small.
    beforeNumbers: [
      ...endingsOf(smallStreetHeads),
      ...[' n', 'no', 'nr', 'et', 'ad', 'st', 'rd'],
    ],
  });
  return scanner;
}
