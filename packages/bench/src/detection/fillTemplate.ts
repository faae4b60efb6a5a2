import { type Entity, type LabelledText } from './LabelledText';

/** Makes a value for a slot of a template. */
export type Fill = (slot: string) => string;

/**
 * Puts values in the place of a template's slots and notes where the identifiers among them stand. `{phone}` is an
 * identifier of the category `phone`; a slot that begins with a dash, such as `{-name}`, is no identifier.
 */
export function fillTemplate(template: string, fill: Fill): LabelledText {
  const entities: Entity[] = [];
  let text = '';
  let at = 0;
  for (const match of template.matchAll(/\{(-?)([a-z_]+)\}/g)) {
    text += template.slice(at, match.index);
    const value = fill(match[2]);
    const [start, end] = [text.length, text.length + value.length];
    if (match[1] === '') entities.push({ category: match[2], start, end });
    text += value;
    at = match.index + match[0].length;
  }
  return { text: text + template.slice(at), entities };
}
