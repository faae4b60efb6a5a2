const FRAMES = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';
const FRAME_MS = 100;
const CLEAR = '\r\x1b[K';

/**
 * Shows work as one line a step with the time it took: a line that moves on a terminal, plain lines elsewhere. It goes
 * to stderr, so that what a task prints on stdout can be piped on.
 */
export class Steps {
  #out;

  constructor(out = process.stderr) {
    this.#out = out;
  }

  say(line) {
    this.#out.write(`${this.#out.isTTY ? CLEAR : ''}${line}\n`);
  }

  /** Runs `work`, which may call the function it gets to tell what it is at. */
  async run(title, work) {
    const began = performance.now();
    const line = this.#out.isTTY
      ? this.#movingLine(title, began)
      : this.#plainLine(title);
    try {
      const result = await work(line.tell);
      line.end(`✔ ${title} (${seconds(began)})`);
      return result;
    } catch (error) {
      line.end(`✖ ${title} (${seconds(began)})`);
      throw error;
    }
  }

  #plainLine(title) {
    this.say(`… ${title}`);
    return { tell() {}, end: line => this.say(line) };
  }

  #movingLine(title, began) {
    let doing = '';
    let frame = 0;
    const draw = () => {
      frame = (frame + 1) % FRAMES.length;
      const line = `${FRAMES[frame]} ${title} (${seconds(began)}) ${doing}`;
      this.#out.write(CLEAR + line.slice(0, this.#out.columns - 1));
    };
    const timer = setInterval(draw, FRAME_MS);
    return {
      tell: what => {
        doing = what;
      },
      end: line => {
        clearInterval(timer);
        this.say(line);
      },
    };
  }
}

/** The time since `began`, as "0.8 s" or "2 min 5 s". */
export function seconds(began, now = performance.now()) {
  const elapsed = (now - began) / 1000;
  if (elapsed < 60) return `${elapsed.toFixed(1)} s`;
  const whole = Math.round(elapsed);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
