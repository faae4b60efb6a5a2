import { type Terminal } from './Terminal';

/** What a command is run in. */
export interface Shell {
  terminal: Terminal;
  environment: Readonly<Record<string, string | undefined>>;
}
