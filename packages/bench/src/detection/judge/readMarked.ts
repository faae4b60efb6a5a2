import { type Entity, type LabelledText } from '../LabelledText';

const mark = /⟦([a-z_]+)\|([^⟦⟧]+)⟧/g;

/** Reads a text whose entities are marked, `Call ⟦phone|555-0175⟧`; without the marks it is what is judged. */
export function readMarked(marked: string): LabelledText {
  const entities: Entity[] = [];
  let text = '';
  let at = 0;
  for (const { 0: whole, 1: category, 2: value, index } of marked.matchAll(
    mark,
  )) {
    text += marked.slice(at, index);
    entities.push({
      category,
      start: text.length,
      end: text.length + value.length,
    });
    text += value;
    at = index + whole.length;
  }
  text += marked.slice(at);
  if (/[⟦⟧]/.test(text)) throw new Error(`A mark is not closed: ${marked}`);
  return { text, entities };
}
