import { type Terminal } from '../terminal/Terminal';

/** A terminal with a person before it, who sees styles as tags: `<red>block</red>`. */
export class FakeTerminal implements Terminal {
  readonly isInteractive = true;
  readonly written: string[] = [];
  readonly complained: string[] = [];

  readonly out = (text: string): void => {
    this.written.push(text);
  };

  readonly err = (text: string): void => {
    this.complained.push(text);
  };

  readonly style: Terminal['style'] = (style, text) =>
    `<${style}>${text}</${style}>`;
}
