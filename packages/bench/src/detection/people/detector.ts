import { piiDetector, type Detect } from '../detector';
import { outermost } from '../outermost';
import { type Admits } from './values/personValues';

/** The categories that are judged here. */
export const categories = ['person_name', 'postal_address', 'date_of_birth'];

/** Finds people as the pii-detector does. */
export function peopleDetector(): Detect {
  const detect = piiDetector(categories);
  return text => outermost(detect(text));
}

/** Admits people that a detector does not know by name: it misses them where nothing around tells. */
export function unlisted(detect: Detect): Admits {
  return (given, surname) =>
    ![given, surname, `${given} ${surname}`].some(
      name => detect(`it is about ${name} there`).length > 0,
    );
}
