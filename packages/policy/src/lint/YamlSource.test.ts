import { YamlSource } from './YamlSource';
import { mark, unmark } from './__testUtils__/marks';

type Path = (string | number)[];

/** The file with «marks» where a fault at a path is pointed at. */
function pointed(file: string, path: Path, atKey = false): string {
  const text = unmark(file);
  const source = new YamlSource(text);
  if (atKey) source.addAtKey('schema', path, 'x');
  else source.add('schema', path, 'x');
  return mark(text, source.faults[0]);
}

describe('YamlSource', () => {
  describe('points at', () => {
    it('a value', () => {
      const file = 'a:\n  b: «text»\n';
      expect(pointed(file, ['a', 'b'])).toBe(file);
    });

    it('a value in a list in a map in a list', () => {
      const file = '- a: [1, «2»]\n';
      expect(pointed(file, [0, 'a', 1])).toBe(file);
    });

    it('the quotes of a text too', () => {
      const file = 'a: «"b"»\n';
      expect(pointed(file, ['a'])).toBe(file);
    });

    it('the key of a map rather than the whole map', () => {
      const file = '«a»:\n  b: 1\n  c: 2\n';
      expect(pointed(file, ['a'])).toBe(file);
    });

    it('the first key of a map in a list', () => {
      const file = 'a:\n  - «b»: 1\n    c: 2\n';
      expect(pointed(file, ['a', 0])).toBe(file);
    });

    it('the key of an empty value', () => {
      const file = 'a:\n  «b»:\n';
      expect(pointed(file, ['a', 'b'])).toBe(file);
    });

    it('the nearest thing around what is not there', () => {
      const file = 'a:\n  «b»:\n    c: 1\n';
      expect(pointed(file, ['a', 'b', 'x', 'y'])).toBe(file);
    });

    it('a key that should not be there', () => {
      const file = 'a:\n  «b»: 1\n';
      expect(pointed(file, ['a', 'b'], true)).toBe(file);
    });

    it('the first line of a text of several lines', () => {
      const file = 'a: «|»\n  one\n  two\n';
      expect(pointed(file, ['a'])).toBe(file);
    });

    it('the right column after characters outside the first plane', () => {
      const file = '{ "😀é": 1, b: «2» }\n';
      expect(pointed(file, ['b'])).toBe(file);
    });

    it('the right place in a file with Windows line ends', () => {
      const file = 'a:\r\n  b: «|»\r\n    x\r\n';
      expect(pointed(file, ['a', 'b'])).toBe(file);
    });

    it('the beginning of a file in which there is nothing', () => {
      expect(pointed('', ['a'])).toBe('«»');
      expect(pointed('# a\n\n', ['a'])).toBe('«#» a\n\n');
    });
  });

  describe('refuses', () => {
    it.each([
      [
        'a tab as indentation',
        'a:\n«\t»b: 1\n',
        'A tab stands where YAML takes only spaces.',
      ],
      [
        'a key that stands there twice',
        'a: 1\n«a»: 2\n',
        '"a" stands here a second time.',
      ],
      [
        'a second document',
        'a: 1\n«---»\nb: 1\n',
        'A second YAML document begins here; a file has only one.',
      ],
      [
        'a text with a colon',
        'a: «b»: c\n',
        'A map begins in the middle of a line.',
      ],
      [
        'an alias of nothing',
        'a: «*b»\n',
        'There is no anchor "&b" before this alias.',
      ],
      [
        'an alias before its anchor',
        'a: «*b»\nc: &b 1\n',
        'There is no anchor "&b" before this alias.',
      ],
      [
        'a tag of its own',
        'a: «!secret» b\n',
        'This YAML tag means nothing here.',
      ],
      [
        'a bracket that is never closed, at the end of the text',
        'a: [«b»\n',
        'Flow sequence in block collection must be sufficiently indented and end with a ].',
      ],
    ])('%s', (_, file, message) => {
      const text = unmark(file);
      const { faults, value } = new YamlSource(text);
      expect(value).toBeUndefined();
      expect(faults).toEqual([
        expect.objectContaining({ code: 'yaml', message }),
      ]);
      expect(mark(text, faults[0])).toBe(file);
      expect(faults[0].suggestion).toBeTruthy();
    });

    it('a file of more than 256 KB, without reading it', () => {
      const { faults, value } = new YamlSource('['.repeat(256 * 1024 + 1));
      expect(value).toBeUndefined();
      expect(faults).toEqual([
        expect.objectContaining({
          message: 'The file is larger than 256 KB.',
          line: 1,
          column: 1,
        }),
      ]);
    });

    it('a file that is nested without end', () => {
      const { faults } = new YamlSource('['.repeat(256 * 1024));
      expect(faults[0]).toMatchObject({ code: 'yaml', line: 1 });
    });

    it('a few aliases that stand for a billion values', () => {
      const levels = ['a: &a [x, x, x, x, x, x, x, x, x]'];
      for (const [index, name] of ['b', 'c', 'd', 'e', 'f', 'g'].entries()) {
        const below = `*${'abcdef'[index]}`;
        levels.push(`${name}: &${name} [${Array(9).fill(below).join(', ')}]`);
      }
      const { faults, value } = new YamlSource(levels.join('\n'));
      expect(value).toBeUndefined();
      expect(faults.map(({ message }) => message)).toEqual([
        'The file has too many YAML aliases.',
      ]);
    });

    it('thousands of aliases, at the first that is too many', () => {
      const { faults } = new YamlSource(`- &a x\n${'- *a\n'.repeat(10_000)}`);
      expect(faults).toEqual([
        expect.objectContaining({
          message: 'The file has too many YAML aliases.',
          line: 102,
          column: 3,
        }),
      ]);
    });
  });

  it('takes anchors and aliases', () => {
    const { value, faults } = new YamlSource('a: &x { b: 1 }\nc: *x\n');
    expect(faults).toEqual([]);
    expect(value).toEqual({ a: { b: 1 }, c: { b: 1 } });
  });

  it('takes a byte order mark and Windows line ends', () => {
    const { value, faults } = new YamlSource('\ufeffa: 1\r\nb: 2\r\n');
    expect(faults).toEqual([]);
    expect(value).toEqual({ a: 1, b: 2 });
  });
});
