import { type Entity, type LabelledText } from './LabelledText';

/** The same entities under other names of their categories. */
export function relabel(
  entities: readonly Entity[],
  nameOf: (category: string) => string,
): Entity[] {
  return entities.map(entity => ({
    ...entity,
    category: nameOf(entity.category),
  }));
}

/** The same texts, with their entities under other names. */
export function relabelTexts(
  corpus: readonly LabelledText[],
  nameOf: (category: string) => string,
): LabelledText[] {
  return corpus.map(({ text, entities }) => ({
    text,
    entities: relabel(entities, nameOf),
  }));
}
