import { type Styles, type Terminal } from '../terminal/Terminal';

/** A terminal with a person before it, who sees styles as tags: `<red>block</red>`. */
export class FakeTerminal implements Terminal {
  readonly isInteractive = true;
  readonly written: string[] = [];
  readonly complained: string[] = [];
  readonly asked: string[] = [];
  readonly #answers: string[];

  /**
   * @param answers - what the person answers, one after the other
   */
  constructor(
    answers: readonly string[] = [],
    readonly columns: number | undefined = undefined,
  ) {
    this.#answers = [...answers];
  }

  readonly out = (text: string): void => {
    this.written.push(text);
  };

  readonly err = (text: string): void => {
    this.complained.push(text);
  };

  readonly style: Styles['style'] = (style, text) =>
    `<${style}>${text}</${style}>`;

  readonly errors: Styles = { style: this.style };

  readonly ask = async (question: string): Promise<string> => {
    this.asked.push(question);
    return this.#answers.shift() ?? '';
  };
}
