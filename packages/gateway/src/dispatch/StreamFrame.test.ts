import { readFrame } from './StreamFrame';

function read(text: string) {
  const bytes = Buffer.from(text);
  const frame = readFrame(bytes);
  if (!frame) return undefined;
  expect(frame.bytes).toBe(bytes);
  return { chunk: frame.chunk, done: frame.done };
}

describe('readFrame', () => {
  it.each([
    ['data: {"a":1}\n\n'],
    ['data:{"a":1}\n\n'],
    ['data:   {"a":1}  \n\n'],
    ['data: {"a":1}\r\n\r\n'],
    ['event: delta\nid: 7\ndata: {"a":1}\n\n'],
    ['data: {"a":1}\nid: 7\n\n'],
    ['data: {\ndata: "a":1}\n\n'],
    ['data: {\r\ndata: "a":\r\ndata: 1}\r\n\r\n'],
  ])('reads the chunk of %j', text => {
    expect(read(text)).toEqual({ chunk: { a: 1 }, done: false });
  });

  it.each([[': keep-alive\n\n'], ['event: ping\n\n'], ['\n\n']])(
    'takes %j for something without a chunk',
    text => {
      expect(read(text)).toEqual({ chunk: undefined, done: false });
    },
  );

  it.each([['data: [DONE]\n\n'], ['data:[DONE]\r\n\r\n']])(
    'takes %j for the end',
    text => {
      expect(read(text)).toEqual({ chunk: undefined, done: true });
    },
  );

  it.each([
    ['data: {"a":\n\n'],
    ['data: <html>\n\n'],
    ['data: 7\n\n'],
    ['data: null\n\n'],
  ])('refuses %j', text => {
    expect(read(text)).toBeUndefined();
  });
});
