import { type Turns, turnLength } from './Turns';

/** What stands between words in every fold, whatever is around it. */
const boundary = /[ \t\r\n。、，]/g;

/**
 * Folds a text part by part: the words of the parts, one after the other, are those of the whole text.
 *
 * @param fold - `foldWords`, or one that changes nothing at white space beside
 */
export async function* foldInTurns(
  text: string,
  fold: (part: string) => string,
  turns: Turns,
): AsyncGenerator<string> {
  for (let start = 0; start < text.length; ) {
    const end = endOfPart(text, start);
    yield fold(text.slice(start, end));
    await turns.after(end - start);
    start = end;
  }
}

function endOfPart(text: string, start: number): number {
  boundary.lastIndex = start + turnLength;
  return boundary.exec(text)?.index ?? text.length;
}
