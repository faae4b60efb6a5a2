import fc from 'fast-check';
import { recognisers } from '../detect/identifiers';
import { faultOfCutting, textsOf } from './__testUtils__/chunkingLaw';
import { redact, redactingRules } from './__testUtils__/redact';
import { TextScreen } from './TextScreen';

const rules = redactingRules(recognisers);
const redacted = (...pieces: string[]) => redact(rules, pieces);

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
    expect(redacted(`to ${text}, please`)).toBe('to [email], please');
    expect(redacted(...`to ${text}, please`)).toBe('to [email], please');
  });

  it.each([
    ['a part of it only', 'john.doe%40example.com'],
    ['an entity', 'john.doe&#64;example.com'],
    ['an escape', 'john.doe\\u0040example.com'],
  ])('is seen through %s', (_, text) => {
    expect(redacted(`to ${text} now`)).toBe('to [email] now');
  });

  it('is seen inside an address', () => {
    expect(redacted('https://x.example/u?m=a.b%40example.com')).not.toContain(
      'a.b%40',
    );
    const path = `https://x.example/u/${base64url('a.bc@example.com')}/z`;
    expect(redacted(path)).toContain('[email]');
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
    expect(redacted(text)).toBe(text);
    expect(redacted(...text)).toBe(text);
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
    expect(faultOfCutting(rules, textsOf(part, 5), 500)).toBeUndefined();
  });
});
