import { type Fault } from '../Fault';

type Place = Pick<Fault, 'line' | 'column' | 'length'>;

/** Takes the «marks» off the one place of a text that is expected to be at fault. */
export function unmark(source: string): string {
  return source.replace('«', '').replace('»', '');
}

/** Puts «marks» around a place of a text. */
export function mark(text: string, { line, column, length }: Place): string {
  const lines = text.split('\n');
  const marked = lines[line - 1];
  const start = column - 1;
  lines[line - 1] = [
    marked.slice(0, start),
    marked.slice(start, start + length),
    marked.slice(start + length),
  ].join('\u0000');
  return lines.join('\n').replace('\u0000', '«').replace('\u0000', '»');
}
