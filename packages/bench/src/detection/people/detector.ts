import { piiDetector, type Detect } from '../detector';
import { type Entity } from '../LabelledText';
import { type Admits } from './values/personValues';

/** The categories that are judged here. */
export const categories = ['person_name', 'postal_address', 'date_of_birth'];

/** Finds people as the pii-detector does. */
export function peopleDetector(): Detect {
  const detect = piiDetector(categories);
  return text => outermost(detect(text));
}

/** What lies inside of another finding is covered by its marker, such as the name of a street in an address. */
function outermost(found: readonly Entity[]): Entity[] {
  return found.filter(
    inner =>
      !found.some(
        outer =>
          outer.category !== inner.category &&
          outer.start <= inner.start &&
          inner.end <= outer.end &&
          outer.end - outer.start > inner.end - inner.start,
      ),
  );
}

/** Admits people that a detector does not know by name: it misses them where nothing around tells. */
export function unlisted(detect: Detect): Admits {
  return (given, surname) =>
    ![given, surname, `${given} ${surname}`].some(
      name => detect(`it is about ${name} there`).length > 0,
    );
}
