import { styleText } from 'node:util';
import { askPerson } from './askPerson';

type Style = Parameters<typeof styleText>[0];

/** Colours, where colours can be seen. */
export interface Styles {
  style(style: Style, text: string): string;
}

/** Where a command writes, handed in so that tests can read it. */
export interface Terminal extends Styles {
  out(text: string): void;
  err(text: string): void;
  /** True when a person is watching: colours and lines to read, not JSON. */
  readonly isInteractive: boolean;
  /** Characters of a line; undefined where lines may have any length. */
  readonly columns: number | undefined;
  /** For texts that go to `err`, which may lead elsewhere than `out`. */
  readonly errors: Styles;
  /** Asks who typed the command; undefined where nobody can be asked. */
  readonly ask:
    | ((question: string, how?: Asking) => Promise<string>)
    | undefined;
}

interface Asking {
  /** The answer is not to be seen. */
  isSecret?: boolean;
}

/** The terminal, or whatever the process was given in its place. */
export function processTerminal(): Terminal {
  const isInteractive = process.stdout.isTTY === true;
  const canAsk = process.stdin.isTTY === true && process.stderr.isTTY === true;
  return {
    out: text => process.stdout.write(`${text}\n`),
    err: text => process.stderr.write(`${text}\n`),
    isInteractive,
    columns: isInteractive ? process.stdout.columns : undefined,
    ...stylesOf(process.stdout),
    errors: stylesOf(process.stderr),
    ask: canAsk
      ? (question, how) => askPerson(question, how?.isSecret ?? false)
      : undefined,
  };
}

/** Follows NO_COLOR and FORCE_COLOR too. */
function stylesOf(stream: NodeJS.WriteStream): Styles {
  return { style: (style, text) => styleText(style, text, { stream }) };
}
