import { formatPath } from '@keeptrusts/policy';
import { type TextLeaf } from '../json/textLeaves';

/** Where a text stands, for people: `messages[2].content`, or `metadata.team (name)` for the name of a member. */
export function leafPlace({ path, name }: TextLeaf): string {
  const place = formatPath(path);
  return name ? `${place} (name)` : place;
}
