import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Where a command writes, handed in so that tests can read it. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** True when a person is watching: colours and lines to read, not JSON. */
  readonly isInteractive: boolean;
  /** Colours a text where colours can be seen. */
  style(style: Style, text: string): string;
}

/** The terminal, or whatever the process was given in its place. */
export function processTerminal(): Terminal {
  const isInteractive = process.stdout.isTTY === true;
  return {
    out: text => process.stdout.write(`${text}\n`),
    err: text => process.stderr.write(`${text}\n`),
    isInteractive,
    // Follows NO_COLOR and FORCE_COLOR too.
    style: (style, text) => styleText(style, text, { stream: process.stdout }),
  };
}
