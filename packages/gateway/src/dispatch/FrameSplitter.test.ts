import fc from 'fast-check';
import { cutAt, cuts } from '../__testUtils__/cuts';
import { FrameSplitter } from './FrameSplitter';

/** An event, a comment or a keep-alive, each as a server might write it. */
const event = fc
  .tuple(
    fc.constantFrom('\n', '\r\n'),
    fc.array(
      fc.oneof(
        fc.constantFrom(': keep-alive', 'event: delta', 'id: 7', 'data:'),
        fc
          .string({ unit: 'grapheme', maxLength: 20 })
          .map(text => `data: ${JSON.stringify({ text })}`),
      ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([newline, lines]) =>
    lines
      .map(line => line + newline)
      .join('')
      .concat(newline),
  );

function split(pieces: readonly Buffer[]) {
  const splitter = new FrameSplitter();
  const frames = pieces.flatMap(piece => splitter.push(piece));
  return { frames: frames.map(String), rest: splitter.rest?.toString() };
}

describe('FrameSplitter', () => {
  it('finds the same events however the bytes are cut', () => {
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 6 }),
        fc.constantFrom('', 'data: {"unfini'),
        cuts,
        (events, rest, places) => {
          const bytes = Buffer.from(events.join('') + rest);
          expect(split(cutAt(bytes, places))).toEqual({
            frames: events,
            rest: rest === '' ? undefined : rest,
          });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('finds the same events one byte at a time', () => {
    const events = [
      'data: "é😀"\r\n\r\n',
      ': ping\n\n',
      'data: 1\ndata: 2\n\n',
    ];
    const bytes = Buffer.from(events.join(''));
    const pieces = [...bytes].map(byte => Buffer.from([byte]));
    expect(split(pieces).frames).toEqual(events);
  });

  it('knows when an event is longer than any may be', () => {
    const splitter = new FrameSplitter();
    splitter.push(Buffer.alloc(1024 * 1024, 'x'));
    expect(splitter.overflows).toBe(false);
    splitter.push(Buffer.from('x'));
    expect(splitter.overflows).toBe(true);
  });
});
