import { noNames } from '../detect/people/nameLength';
import {
  addressParticles,
  smallStreetHeads,
} from '../detect/people/streetWords';
import { shortMonths } from '../detect/people/writtenDate';
import { LandmarkScanner } from './LandmarkScanner';
import { kindsMask, landmarkKinds, type Landmarks } from './Landmarks';
import { beginningsOf, endingsOf, firstTwo } from './wordEnds';

let scanner: LandmarkScanner | undefined;

const allKinds = kindsMask(landmarkKinds);

/**
 * Finds what is worth a closer look in a text.
 *
 * @param kinds - those that are looked for, as `kindsMask` writes them
 */
export function findLandmarks(text: string, kinds = allKinds): Landmarks {
  return theScanner().scan(text, kinds);
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
