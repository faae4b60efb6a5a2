import { open } from 'node:fs/promises';

const newline = 0x0a;
const chunkBytes = 512 * 1024;

/** Whole lines of a file, and what is behind them. */
export interface Lines {
  lines: string[];
  /** Of the lines, with their line ends. */
  bytes: number;
  /** Where there is none: the beginning of a line. */
  rest: string;
  restBytes: number;
}

/** Reads whole lines from a place in a file on, up to a number of them. */
export async function readLines(
  path: string,
  offset: number,
  limit: number,
): Promise<Lines> {
  const file = await open(path);
  try {
    for (let size = chunkBytes; ; size *= 2) {
      const buffer = Buffer.allocUnsafe(size);
      const { bytesRead } = await file.read(buffer, 0, size, offset);
      const found = split(buffer.subarray(0, bytesRead), limit);
      if (found.lines.length > 0 || bytesRead < size) return found;
    }
  } finally {
    await file.close();
  }
}

function split(buffer: Buffer, limit: number): Lines {
  const lines: string[] = [];
  let start = 0;
  while (lines.length < limit) {
    const end = buffer.indexOf(newline, start);
    if (end < 0) break;
    lines.push(buffer.toString('utf8', start, end));
    start = end + 1;
  }
  if (lines.length > 0) return { lines, bytes: start, rest: '', restBytes: 0 };
  return {
    lines,
    bytes: 0,
    rest: buffer.toString('utf8'),
    restBytes: buffer.length,
  };
}

/** How many lines a file has from a place on. */
export async function countLines(
  path: string,
  offset: number,
): Promise<number> {
  const file = await open(path);
  try {
    let count = 0;
    const stream = file.createReadStream({ start: offset, autoClose: false });
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      let at = chunk.indexOf(newline);
      for (; at >= 0; at = chunk.indexOf(newline, at + 1)) count += 1;
    }
    return count;
  } finally {
    await file.close();
  }
}
