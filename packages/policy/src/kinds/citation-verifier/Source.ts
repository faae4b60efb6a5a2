import { type SpokenText } from '../../check/Check';
import { foldInTurns } from '../../text/foldInTurns';
import { foldWords } from '../../text/foldWords';
import { type Turns } from '../../text/Turns';

/** More of a prompt is not read: it would take too long. */
const longestPrompt = 2_000_000;
const mostSources = 300;

/** `<document index="1">…</document>`, also `<doc>` and `<source>`. */
const opening = /<(document|doc|source)(\s[^>]{0,300})?>/gi;
const idAttribute = /\s(?:id|index|number)\s?=\s?["']?(\d{1,4})\b/i;
/** `[1] …`, `[^1]: …` or `Document 1: …` at the beginning of a line. */
const heading =
  /^[ \t]{0,8}(?:\[\^?(\d{1,4})\]|(?:document|doc|source|passage|result)[ \t]?#?(\d{1,4})[ \t]?[:.)–-])/gim;

/** A text that a reply can rest on. */
export class Source {
  #words: ReadonlySet<string> | undefined;

  constructor(
    readonly text: string,
    /** The number by which a reply cites it. */
    readonly label?: string,
  ) {}

  /** Its words, folded. */
  async words(turns: Turns): Promise<ReadonlySet<string>> {
    this.#words ??= await wordsIn(this.text, turns);
    return this.#words;
  }
}

async function wordsIn(
  text: string,
  turns: Turns,
): Promise<ReadonlySet<string>> {
  const words = new Set<string>();
  for await (const part of foldInTurns(text, foldFigures, turns)) {
    for (const word of part.trim().split(' ')) words.add(word);
  }
  return words;
}

/** Words, in which 1,200 and 1200 are the same number. */
export function foldFigures(text: string): string {
  return foldWords(text.replace(/(\d),(?=\d{3}(?!\d))/g, '$1'));
}

/** What a prompt says, but for what the model itself has said, up to a length. */
export function spokenBefore(prompt: readonly SpokenText[]): SpokenText[] {
  let left = longestPrompt;
  return prompt.flatMap(spoken => {
    if (spoken.speaker === 'assistant' || left <= 0) return [];
    const text = spoken.text.slice(0, left);
    left -= text.length;
    return [{ ...spoken, text }];
  });
}

/**
 * The sources of a prompt: its numbered passages and documents; without those what tools have given; without
 * those all that it says.
 */
export function findSources(spoken: readonly SpokenText[]): Source[] {
  const passages = spoken.flatMap(({ text }) => passagesOf(text));
  if (passages.length > 0) return numbered(passages.slice(0, mostSources));
  const given = spoken.filter(({ speaker }) => speaker === 'tool');
  return (given.length > 0 ? given : spoken)
    .slice(0, mostSources)
    .map(({ text }) => new Source(text));
}

/** Documents without a number go by their place. */
function numbered(passages: readonly Source[]): Source[] {
  return passages.map((passage, index) =>
    passage.label === undefined
      ? new Source(passage.text, String(index + 1))
      : passage,
  );
}

function passagesOf(text: string): Source[] {
  const documents = documentsOf(text);
  return documents.length > 0 ? documents : headedOf(text);
}

function documentsOf(text: string): Source[] {
  const found: Source[] = [];
  const lower = text.toLowerCase();
  opening.lastIndex = 0;
  for (let tag = opening.exec(text); tag; tag = opening.exec(text)) {
    const [whole, name, attributes = ''] = tag;
    const start = tag.index + whole.length;
    const end = lower.indexOf(`</${name.toLowerCase()}>`, start);
    const body = text.slice(start, end < 0 ? undefined : end);
    const number = idAttribute.exec(attributes)?.[1];
    found.push(new Source(body, number && String(Number(number))));
    // What a document holds is part of it.
    if (end < 0 || found.length === mostSources) break;
    opening.lastIndex = end;
  }
  return found;
}

function headedOf(text: string): Source[] {
  const heads = [...text.matchAll(heading)].slice(0, mostSources);
  return heads.map((head, index) => {
    const body = text.slice(
      head.index + head[0].length,
      heads[index + 1]?.index,
    );
    return new Source(body, String(Number(head[1] ?? head[2])));
  });
}
