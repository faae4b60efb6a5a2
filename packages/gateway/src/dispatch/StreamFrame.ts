/** One server-sent event of a reply. */
export interface StreamFrame {
  /** As it came, with the blank line. */
  readonly bytes: Buffer;
  /** The JSON of its data; undefined for comments and for the last frame. */
  readonly chunk?: Readonly<Record<string, unknown>>;
  /** The data as text, where `chunk` is given. */
  readonly data?: string;
  /** True for `data: [DONE]`, which ends a reply. */
  readonly done: boolean;
}

const dataPrefix = 'data:';

/** Reads an event; undefined when its data is not a JSON object. */
export function readFrame(bytes: Buffer): StreamFrame | undefined {
  const data = dataOf(bytes.toString('utf8'));
  if (data === undefined) return { bytes, done: false };
  if (data === '[DONE]') return { bytes, done: true };
  const chunk = parseObject(data);
  return chunk && { bytes, chunk, data, done: false };
}

function dataOf(frame: string): string | undefined {
  // Nearly every frame is one line of data.
  const firstEnd = frame.indexOf('\n');
  if (
    frame.startsWith(dataPrefix) &&
    frame.slice(firstEnd).trimEnd().length === 0
  ) {
    return frame.slice(dataPrefix.length, firstEnd).trim();
  }
  const lines = frame
    .split(/\r?\n/)
    .filter(line => line.startsWith(dataPrefix))
    .map(line => line.slice(dataPrefix.length).trim());
  return lines.length > 0 ? lines.join('\n') : undefined;
}

function parseObject(data: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(data);
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
