import { type ControlPlaneClient } from '@keeptrusts/contract/api';
import { stringify } from 'yaml';
import { type Terminal } from '../terminal/Terminal';
import { type Page } from './collect';
import { formatTable, type Column } from './formatTable';

export const outputs = ['table', 'json', 'yaml'] as const;
export type OutputFormat = (typeof outputs)[number];

/** A result in the form that is wanted. */
export function render(
  output: OutputFormat,
  value: unknown,
  text: () => string,
): string {
  if (output === 'json') return JSON.stringify(value, null, 2);
  if (output === 'yaml') return stringify(value).trimEnd();
  return text();
}

/** What a command has that talks to a control plane: the client, and where its answers go. */
export class Session {
  constructor(
    readonly client: ControlPlaneClient,
    /** Where the control plane is, without the `/v1`. */
    readonly url: string,
    readonly terminal: Terminal,
    readonly output: OutputFormat,
  ) {}

  /** Gives a program the value as it came, and a person a text. */
  show(value: unknown, text: () => string): void {
    this.terminal.out(render(this.output, value, text));
  }

  /**
   * @param nothing - what a person reads in the place of an empty table
   */
  showList<Item>(
    page: Page<Item>,
    columns: readonly Column<Item>[],
    nothing: string,
  ): void {
    const { terminal } = this;
    this.show(page, () =>
      page.items.length === 0
        ? nothing
        : formatTable(page.items, columns, terminal),
    );
    if (page.next_cursor !== null) {
      this.hint('There are more: take a larger --limit.');
    }
  }

  /** Says what to do next, on standard error, and to persons only. */
  hint(text: string): void {
    const { output, terminal } = this;
    if (output === 'table') terminal.err(terminal.errors.style('dim', text));
  }

  /** Tells a person; a program hears it on standard error, where it does no harm. */
  tell(text: string): void {
    if (this.output === 'table') this.terminal.out(text);
    else this.terminal.err(text);
  }
}
