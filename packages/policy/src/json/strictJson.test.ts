import fc from 'fast-check';
import { parseStrictJson } from './strictJson';

describe('parseStrictJson', () => {
  it('gives what JSON.parse gives, whatever the value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), source => {
        expect(parseStrictJson(source)).toEqual({ value: JSON.parse(source) });
      }),
    );
  });

  it.each([
    [
      'a text with quotes, colons and escapes',
      String.raw`{"a\"b\\": "\":{\\", "c" : ["x:y", ":"]}`,
    ],
    ['one key in several objects', '{"a":{"a":[{"a":1},{"a":2}]}}'],
    ['a key that JavaScript knows', '{"__proto__":1,"constructor":2}'],
    ['a number too small for a double', '{"a":1e-400}'],
    ['a scalar', '"a"'],
  ])('takes %s', (_, source) => {
    expect(parseStrictJson(source)).toEqual({ value: JSON.parse(source) });
  });

  it.each([
    ['nothing', '', 'not_json'],
    ['half an object', '{"a":', 'not_json'],
    ['a comma too many', '{"a":1,}', 'not_json'],
    ['a comment', '{"a":1 /* b */}', 'not_json'],
    ['a number that JSON does not have', '{"a":NaN}', 'not_json'],
    ['a second value', '{} {}', 'not_json'],
    ['a key that stands there twice', '{"a":1,"a":2}', 'duplicate_key'],
    [
      'a key that stands there twice in other escapes',
      String.raw`{"a":1,"\u0061":2}`,
      'duplicate_key',
    ],
    [
      'a key that stands there twice further in',
      '[{"b":{"a":1,"a":1}}]',
      'duplicate_key',
    ],
    ['the prototype twice', '{"__proto__":1,"__proto__":2}', 'duplicate_key'],
    ['a number beyond all numbers', '{"a":[1e999]}', 'number_out_of_range'],
    ['a negative one', '-1e999', 'number_out_of_range'],
    [
      'a value nested a hundred times',
      `${'['.repeat(100)}${']'.repeat(100)}`,
      'nested_too_deep',
    ],
    [
      'a value nested without end',
      `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
      'nested_too_deep',
    ],
  ])('refuses %s', (_, source, fault) => {
    expect(parseStrictJson(source)).toEqual({ fault });
  });
});
