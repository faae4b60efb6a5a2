import fc from 'fast-check';
import { ChunkSplicer } from './ChunkSplicer';
import { spliceJson, type JsonEdit } from './spliceJson';

const path = ['choices', 0, 'delta', 'content'];

/** A chunk as providers send it: most of them differ in their text only. */
const chunks = fc.record({
  id: fc.constantFrom('a', 'a', 'a', 'b"'),
  index: fc.constantFrom(0, 0, 0, 1),
  content: fc.oneof(fc.string(), fc.constantFrom('"', '\\', ' word', '\u2028')),
  spaced: fc.constantFrom(false, false, true),
});

function toText({ id, index, content, spaced }: Record<string, unknown>) {
  const chunk = { id, choices: [{ index, delta: { content }, usage: null }] };
  return JSON.stringify(chunk, null, spaced ? 1 : 0);
}

const edits = fc.oneof(
  fc.string().map((value): JsonEdit[] => [{ path, value }]),
  fc.constantFrom<JsonEdit[]>(
    [],
    [{ path: ['id'], value: 'other' }],
    [{ path: ['usage'], value: undefined }],
    [
      { path, value: 'two' },
      { path: ['id'], rename: 'name' },
    ],
    [{ path: ['choices', 0, 'delta', 'role'], value: 'new' }],
  ),
);

it('splices a series of chunks as spliceJson does each', () => {
  const series = fc.array(fc.tuple(chunks, edits), { maxLength: 12 });
  fc.assert(
    fc.property(series, parts => {
      const splicer = new ChunkSplicer();
      for (const [chunk, wanted] of parts) {
        const text = toText(chunk);
        expect(splicer.apply(text, wanted)).toBe(spliceJson(text, wanted));
      }
    }),
  );
});
