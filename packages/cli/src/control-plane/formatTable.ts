import { stripVTControlCharacters } from 'node:util';
import { type Styles, type Terminal } from '../terminal/Terminal';

type Style = Parameters<Styles['style']>[0];

/** A column of a table. */
export interface Column<Row> {
  title: string;
  text(row: Row): string;
  /** Colour of a cell, for what has to stand out. */
  style?(row: Row): Style | undefined;
  align?: 'right';
}

const gap = '  ';
const narrowest = 6;

/** Rows under titles. Where they are wider than the terminal, the widest columns give way. */
export function formatTable<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  terminal: Pick<Terminal, 'style' | 'columns'>,
): string {
  const cells = rows.map(row => columns.map(({ text }) => plain(text(row))));
  const widths = fit(
    columns.map(({ title }, index) =>
      Math.max(title.length, ...cells.map(row => row[index].length)),
    ),
    terminal.columns,
  );
  const line = (texts: string[], styled: (text: string, i: number) => string) =>
    texts
      .map((text, i) => styled(pad(text, widths[i], columns[i].align), i))
      .join(gap)
      .trimEnd();
  const titles = columns.map(({ title }) => title);
  const body = rows.map((row, r) =>
    line(cells[r], (text, i) => {
      const style = columns[i].style?.(row);
      return style ? terminal.style(style, text) : text;
    }),
  );
  return [line(titles, text => terminal.style('dim', text)), ...body].join(
    '\n',
  );
}

/** Facts about one thing, a line each; what is undefined is left out. */
export function formatDetails(
  facts: readonly (readonly [string, string | undefined])[],
  { style }: Styles,
): string {
  const known = facts.filter(fact => fact[1] !== undefined);
  const width = Math.max(...known.map(([name]) => name.length));
  return known
    .map(
      ([name, value]) =>
        `${style('dim', name.padEnd(width))}  ${plain(value!)}`,
    )
    .join('\n');
}

/** A line of text that others have written, which must not steer the terminal. */
export function plain(text: string): string {
  return stripVTControlCharacters(text).replace(/\p{Cc}/gu, ' ');
}

function fit(natural: readonly number[], room: number | undefined): number[] {
  const widths = [...natural];
  if (room === undefined) return widths;
  const gaps = gap.length * (widths.length - 1);
  let excess = widths.reduce((sum, width) => sum + width, gaps) - room;
  while (excess > 0) {
    const widest = Math.max(...widths);
    if (widest <= narrowest) break;
    widths[widths.indexOf(widest)] -= 1;
    excess -= 1;
  }
  return widths;
}

function pad(text: string, width: number, align?: 'right'): string {
  const cut = text.length > width ? `${text.slice(0, width - 1)}…` : text;
  return align === 'right' ? cut.padStart(width) : cut.padEnd(width);
}
