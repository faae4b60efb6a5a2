import fc from 'fast-check';
import { recognisers } from '../detect/identifiers';
import { compileTextRules } from './TextRule';
import { TextScreen } from './TextScreen';

const rules = compileTextRules(
  recognisers.map((recogniser, policy) => ({
    recogniser,
    policy,
    blocks: false,
    replace: category => `[${category}]`,
  })),
)!;

function redact(...pieces: string[]): string {
  const screen = new TextScreen(rules, () => {});
  return pieces.map(piece => screen.push(piece)).join('') + screen.finish();
}

const base64 = (text: string) => Buffer.from(text).toString('base64');
const base64url = (text: string) => Buffer.from(text).toString('base64url');
const hex = (text: string) => Buffer.from(text).toString('hex');
const percent = (text: string) =>
  [...Buffer.from(text)]
    .map(byte => `%${byte.toString(16).padStart(2, '0')}`)
    .join('');
const entities = (text: string) =>
  [...text].map(each => `&#${each.codePointAt(0)};`).join('');
const escapes = (text: string) =>
  [...text]
    .map(each => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

const encodings: [string, (text: string) => string][] = [
  ['base64', base64],
  ['base64url', base64url],
  ['hexadecimal', hex],
  ['percent', percent],
  ['entities', entities],
  ['JSON escapes', escapes],
  ['base64 twice', text => base64(base64(text))],
  ['base64 in percent', text => percent(base64(text))],
];

describe('an encoded identifier', () => {
  it.each(encodings)('is seen through %s', (_, encode) => {
    const text = encode('john.doe@example.com');
    expect(redact(`to ${text}, please`)).toBe('to [email], please');
    expect(redact(...`to ${text}, please`)).toBe('to [email], please');
  });

  it.each([
    ['a part of it only', 'john.doe%40example.com'],
    ['an entity', 'john.doe&#64;example.com'],
    ['an escape', 'john.doe\\u0040example.com'],
  ])('is seen through %s', (_, text) => {
    expect(redact(`to ${text} now`)).toBe('to [email] now');
  });

  it('is seen inside an address', () => {
    expect(redact('https://x.example/u?m=a.b%40example.com')).not.toContain(
      'a.b%40',
    );
    const path = `https://x.example/u/${base64url('a.bc@example.com')}/z`;
    expect(redact(path)).toContain('[email]');
  });

  it('may be one of several in what is encoded', () => {
    const found: number[] = [];
    const screen = new TextScreen(rules, policy => found.push(policy));
    const text = base64('ann@example.com or 4111 1111 1111 1111');
    expect(screen.finish(text)).toMatch(/^\[\w+\]$/);
    expect(new Set(found).size).toBe(2);
  });

  it.each([
    'https://example.com/a%20b/c?d=%E4%BD%A0&amp;e=1',
    'sha256-uU0nuZNNPgilLlLX2n2r+sSE7+N6U4DukIj3rOLvzek=',
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ',
    'the_quick_brown_fox_jumps_over_the_lazy_dog',
    `const token = '${base64('nothing of interest here')}';`,
    'C:\\users\\x64\\u2028',
  ])('is not seen where there is none: %s', text => {
    expect(redact(text)).toBe(text);
    expect(redact(...text)).toBe(text);
  });

  it('is found however the text is cut', () => {
    const part = fc.oneof(
      fc
        .tuple(
          fc.constantFrom('ann.bc@example.com', '4111111111111111', 'no'),
          fc.constantFrom(...encodings.map(([, encode]) => encode)),
        )
        .map(([text, encode]) => encode(text)),
      fc.constantFrom(' ', '"', '/', '%', '&', '\\', '=', 'x', ', '),
    );
    const text = fc.array(part, { maxLength: 5 }).map(parts => parts.join(''));
    fc.assert(
      fc.property(
        text,
        fc.array(fc.nat(), { maxLength: 8 }),
        (whole, places) => {
          const ends = places.map(place => place % (whole.length + 1));
          const cuts = [0, ...ends.sort((a, b) => a - b), whole.length];
          const pieces = cuts
            .slice(1)
            .map((end, at) => whole.slice(cuts[at], end));
          expect(redact(...pieces)).toBe(redact(whole));
        },
      ),
      { numRuns: 500 },
    );
  });
});
