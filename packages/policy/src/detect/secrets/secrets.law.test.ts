import fc from 'fast-check';
import { compileTextRules } from '../../text/TextRule';
import { TextScreen } from '../../text/TextScreen';
import {
  pemBlock,
  sampleSecrets,
  secretsInContext,
} from './__testUtils__/sampleSecrets';
import { secrets } from './index';

const rules = compileTextRules(
  secrets.map((recogniser, policy) => ({
    recogniser,
    policy,
    blocks: false,
    replace: category => `[${category}]`,
  })),
)!;

const whole = fc.constantFrom(
  ...sampleSecrets.map(([, secret]) => secret),
  ...secretsInContext.map(([, before, secret]) => before + secret),
);
const begun = fc
  .tuple(whole, fc.nat(60))
  .map(([secret, end]) => secret.slice(0, end));
const part = fc.oneof(
  whole,
  begun,
  fc.constantFrom(
    ' ',
    '"',
    "'",
    '=',
    ': ',
    '\n',
    '-----',
    '-',
    'password',
    ' is ',
    'https://',
    'a:b1@',
    'Bearer ',
    '@',
    '&password=',
    'sk-',
    '😀',
    '\ud83d',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const text = fc.array(part, { maxLength: 8 }).map(parts => parts.join(''));

function stream(source: string, cuts: readonly number[]): string {
  const screen = new TextScreen(rules, () => {});
  const ends = cuts.map(cut => cut % (source.length + 1)).sort((a, b) => a - b);
  let released = '';
  let start = 0;
  for (const end of ends) {
    released += screen.push(source.slice(start, end));
    start = end;
  }
  return released + screen.finish(source.slice(start));
}

describe('secrets in a stream', () => {
  it('are found the same however the text is cut', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(fc.nat(), { maxLength: 12 }),
        (source, cuts) => {
          expect(stream(source, cuts)).toBe(stream(source, []));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('leave JSON valid', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), texts => {
        const screen = new TextScreen(rules, () => {}, { json: true });
        const json = screen.finish(JSON.stringify(texts));
        expect(() => JSON.parse(json)).not.toThrow();
      }),
      { numRuns: 1500 },
    );
  });

  it('give nothing of a private key away, one line at a time', () => {
    const key = pemBlock('RSA PRIVATE KEY', 50);
    const screen = new TextScreen(rules, () => {});
    const released = `see\n${key}\ndone`
      .split(/(?<=\n)/)
      .map(line => screen.push(line));
    expect(released.join('') + screen.finish()).toBe(
      'see\n[private_key]\ndone',
    );
  });

  it('are not expected in ordinary text', () => {
    const screen = new TextScreen(rules, () => {});
    expect(screen.push('Nothing to wait for here. ')).toBe(
      'Nothing to wait for here. ',
    );
  });
});
