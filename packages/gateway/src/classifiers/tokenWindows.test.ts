import fc from 'fast-check';
import { inBatches, tokenWindows, toRows } from './tokenWindows';

const numbered = (length: number) =>
  Int32Array.from({ length }, (_, index) => index);
const cut = (length: number, size: number) =>
  tokenWindows(0, numbered(length), size).map(({ tokens }) => [...tokens]);

describe('tokenWindows', () => {
  it('takes a short text as it is, and an empty one not at all', () => {
    expect(cut(4, 4)).toEqual([[0, 1, 2, 3]]);
    expect(cut(0, 4)).toEqual([]);
  });

  it('cuts a long one into windows that overlap', () => {
    expect(cut(8, 4)).toEqual([
      [0, 1, 2, 3],
      [3, 4, 5, 6],
      [4, 5, 6, 7],
    ]);
  });

  it('leaves no token out, and no run of a quarter of a window uncut', () => {
    const sizes = fc.integer({ min: 4, max: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), sizes, (length, size) => {
        const windows = cut(length, size);
        const run = Math.min(length, Math.floor(size / 4));
        for (let start = 0; start + run <= length; start++) {
          const whole = windows.some(
            window =>
              window[0] <= start &&
              window[window.length - 1] >= start + run - 1,
          );
          expect(whole).toBe(true);
        }
        for (const window of windows) {
          expect(window).toHaveLength(Math.min(length, size));
        }
      }),
    );
  });
});

describe('batches', () => {
  it('hold each window once, and no more tokens than one may have', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 3_000 }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(lengths, all => {
        const windows = all.map((length, text) => ({
          text,
          tokens: numbered(length),
        }));
        const batches = inBatches(windows);
        expect(new Set(batches.flat())).toEqual(new Set(windows));
        expect(batches.flat()).toHaveLength(windows.length);
        for (const batch of batches) {
          const longest = Math.max(...batch.map(each => each.tokens.length));
          const fits = batch.length * longest <= 2_048 || batch.length === 1;
          expect(fits).toBe(true);
        }
      }),
    );
  });

  it('become rows of one length, with their marks and a mask', () => {
    const windows = [5, 6].map((token, text) => ({
      text,
      tokens: Int32Array.from(text === 0 ? [token, token] : [token]),
    }));
    const marks = { before: Int32Array.of(1), after: Int32Array.of(2) };
    const rows = toRows(windows, marks, 9);
    expect(rows).toMatchObject({ rows: 2, columns: 4 });
    expect([...rows.ids]).toEqual([1, 5, 5, 2, 1, 6, 2, 9]);
    expect([...rows.mask]).toEqual([1, 1, 1, 1, 1, 1, 1, 0]);
  });
});
