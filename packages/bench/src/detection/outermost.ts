import { type Entity } from './LabelledText';

/** What lies inside of another finding is covered by its marker, such as the name of a street in an address. */
export function outermost(found: readonly Entity[]): Entity[] {
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
