import { isFieldName } from './isFieldName';

type JsonObject = Readonly<Record<string, unknown>>;

/** A text inside a chunk of a streamed reply. */
export interface DeltaText {
  /** The same for all pieces of one text: the choice, and the way to it within the choice. */
  channel: string;
  /** The way to it from the root of the chunk. */
  path: readonly (string | number)[];
  text: string;
}

/** A name inside a chunk that the interface does not give to a member. */
export interface DeltaName {
  /** The same for all pieces of the object that has the member: what its texts' channels begin with. */
  within: string;
  /** The way to the member from the root of the chunk. */
  path: readonly (string | number)[];
  name: string;
}

/** One choice of a chunk. */
export interface ChunkChoice {
  /** Which of the `n` replies it belongs to. */
  index: number;
  /** True when this choice says that its reply is complete. */
  finished: boolean;
  texts: DeltaText[];
  names: DeltaName[];
}

const structural = new Set(['id', 'role', 'type', 'object']);

/** The choices of a chunk, with every text that their deltas hold, in known fields and unknown ones. */
export function readChoices(chunk: JsonObject): ChunkChoice[] {
  const { choices } = chunk;
  if (!Array.isArray(choices)) return [];
  return choices.flatMap((choice: unknown, position) =>
    isObject(choice) ? [readChoice(choice, position)] : [],
  );
}

function readChoice(choice: JsonObject, position: number): ChunkChoice {
  const index = typeof choice.index === 'number' ? choice.index : position;
  const found: Found = { texts: [], names: [] };
  collect(choice.delta, ['choices', position, 'delta'], `${index}`, found);
  const finished =
    choice.finish_reason !== null && choice.finish_reason !== undefined;
  return { index, finished, ...found };
}

/** True when a chunk says anything: from then on a reply cannot be taken back. */
export function hasContent(chunk: JsonObject): boolean {
  return readChoices(chunk).some(
    ({ finished, texts }) => finished || texts.some(({ text }) => text !== ''),
  );
}

type Found = Pick<ChunkChoice, 'texts' | 'names'>;

function collect(
  value: unknown,
  path: (string | number)[],
  channel: string,
  found: Found,
): void {
  if (typeof value === 'string') {
    found.texts.push({ channel, path, text: value });
  } else if (Array.isArray(value)) {
    value.forEach((item, position) => {
      // Pieces of one tool call share its index, wherever in a chunk they stand.
      const index =
        isObject(item) && typeof item.index === 'number'
          ? item.index
          : position;
      collect(item, [...path, position], `${channel}.${index}`, found);
    });
  } else if (isObject(value)) {
    for (const key of Object.keys(value)) {
      if (structural.has(key) && typeof value[key] === 'string') continue;
      if (!isFieldName(key, path[path.length - 1])) {
        found.names.push({ within: channel, path: [...path, key], name: key });
      }
      collect(value[key], [...path, key], `${channel}.${key}`, found);
    }
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null;
}
