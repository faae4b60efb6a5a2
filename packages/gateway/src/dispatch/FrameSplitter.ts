const newline = 10;
const carriageReturn = 13;

/** An unterminated frame larger than this is no event stream. */
const maxFrameBytes = 1024 * 1024;

/** Cuts a byte stream into server-sent events, each with the blank line that ends it. */
export class FrameSplitter {
  #rest: Buffer | undefined;

  /** Takes the next piece of the stream; returns the events it completes. */
  push(chunk: Buffer): Buffer[] {
    const bytes = this.#rest ? Buffer.concat([this.#rest, chunk]) : chunk;
    const frames: Buffer[] = [];
    let start = 0;
    for (
      let end = endOfFrame(bytes, start);
      end > 0;
      end = endOfFrame(bytes, start)
    ) {
      frames.push(
        start === 0 && end === bytes.length
          ? bytes
          : bytes.subarray(start, end),
      );
      start = end;
    }
    this.#rest = start < bytes.length ? bytes.subarray(start) : undefined;
    return frames;
  }

  /** What came after the last blank line; a stream may end without one. */
  get rest(): Buffer | undefined {
    return this.#rest;
  }

  /** True when the frame under way is longer than any event may be. */
  get overflows(): boolean {
    return (this.#rest?.length ?? 0) > maxFrameBytes;
  }
}

/** Index behind the first blank line from `start` on, or -1. */
function endOfFrame(bytes: Buffer, start: number): number {
  for (
    let at = bytes.indexOf(newline, start);
    at >= 0;
    at = bytes.indexOf(newline, at + 1)
  ) {
    const next = bytes[at + 1];
    if (next === newline) return at + 2;
    if (next === carriageReturn && bytes[at + 2] === newline) return at + 3;
  }
  return -1;
}
