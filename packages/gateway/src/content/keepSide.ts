import { type KeptSide, type KeptText } from '@keeptrusts/contract';
import { TextScreen, type TextRules } from '@keeptrusts/policy';
import { type Clock } from '../exchange/Clock';
import { Turns } from '../screen/Turns';
import { type SidePart } from './sideParts';

/** So many characters are kept of each direction. */
export const sideLength = 32 * 1024;
/** What a text counts besides its characters: thousands of empty ones are too much as well. */
export const textOverhead = 64;

/**
 * Masks what was said in one direction and keeps as much of it as there is room for.
 *
 * @param parts - the most telling first; they are given back in the order of their places
 */
export async function keepSide(
  rules: TextRules,
  parts: readonly SidePart[],
  clock: Clock,
): Promise<KeptSide> {
  // The time is nobody's: no policy decides by it.
  const turns = new Turns(clock, { spend: () => {} });
  const texts: KeptText[] = [];
  let truncated = false;
  let room = sideLength;
  for (const part of parts) {
    room -= textOverhead;
    if (room <= 0) {
      truncated = true;
      break;
    }
    const { text, isCut } = await maskPart(rules, part, room, turns);
    texts.push({ speaker: part.speaker, place: part.place, text });
    truncated ||= isCut;
    room -= text.length;
  }
  return { texts: texts.sort(byPlace), truncated };
}

const collator = new Intl.Collator('en', { numeric: true });

function byPlace(a: KeptText, b: KeptText): number {
  return collator.compare(a.place, b.place);
}

/** What of a text can be kept, masked. */
interface Masked {
  text: string;
  isCut: boolean;
}

/**
 * Masks each text of a part, and then all of them as one: what is split into two is in neither of them.
 */
async function maskPart(
  rules: TextRules,
  { texts, json }: SidePart,
  room: number,
  turns: Turns,
): Promise<Masked> {
  const masked: string[] = [];
  let left = room;
  let isCut = false;
  for (const text of texts) {
    if (left <= 0) {
      isCut = true;
      break;
    }
    const each = await mask(rules, text, left, json, turns);
    masked.push(each.text);
    isCut ||= each.isCut;
    left -= each.text.length;
  }
  const [only] = masked;
  if (masked.length === 1 && texts.length === 1) return { text: only, isCut };
  return maskJoined(rules, masked, isCut, room, turns);
}

async function maskJoined(
  rules: TextRules,
  masked: readonly string[],
  isCut: boolean,
  room: number,
  turns: Turns,
): Promise<Masked> {
  const joined = masked.join('');
  const screen = new TextScreen(rules, () => {});
  const text = isCut
    ? await turns.push(screen, joined)
    : await turns.finish(screen, joined);
  const apart = masked.join('\n');
  return text === joined && apart.length <= room
    ? { text: apart, isCut }
    : { text: cut(text, room), isCut: isCut || text.length > room };
}

/** A text as the mask leaves it; where it is too long its beginning, up to where it is certain what to mask. */
async function mask(
  rules: TextRules,
  text: string,
  room: number,
  json: boolean,
  turns: Turns,
): Promise<Masked> {
  const screen = new TextScreen(rules, () => {}, { json });
  if (text.length > room) {
    // What is held back could be the beginning of something to be masked.
    const begun = await turns.push(screen, text.slice(0, room));
    return { text: cut(begun, room), isCut: true };
  }
  const whole = await turns.finish(screen, text);
  return { text: cut(whole, room), isCut: whole.length > room };
}

/** Markers can be longer than what they stand for. */
function cut(text: string, length: number): string {
  return text.slice(0, length).toWellFormed();
}
