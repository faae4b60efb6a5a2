import fc from 'fast-check';
import { readFile, writeFile } from './textFile';

const head = 'data:text/plain;base64,';
const url = (bytes: Buffer, type = 'text/plain') =>
  `data:${type};base64,${bytes.toString('base64')}`;

describe('readFile', () => {
  it('reads a text file, and writes it back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), text => {
        const value = url(Buffer.from(text));
        // eslint-disable-next-line no-control-regex
        fc.pre(!/[\0-\x08\x0E-\x1F\x7F]/.test(text));
        const file = readFile(value);
        expect(file).toEqual({ head, text });
        expect(writeFile({ head, text })).toBe(value);
      }),
    );
  });

  it('goes by what is in it, not by what it claims to be', () => {
    expect(readFile(url(Buffer.from('ann@example.com'), 'image/png'))).toEqual({
      head: 'data:image/png;base64,',
      text: 'ann@example.com',
    });
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    expect(readFile(url(png))).toBe('binary');
    expect(readFile(url(Buffer.from([0xe9, 0x20, 0x61])))).toBe('binary');
  });

  it.each(['', 'data:', 'Hello', `${head}write to john@example.com`])(
    'takes %j for no file',
    value => expect(readFile(value)).toBeUndefined(),
  );
});
