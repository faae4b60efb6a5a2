import fc from 'fast-check';
import { faultOfCutting, textsOf } from '../../text/__testUtils__/chunkingLaw';
import { redact, redactingRules } from '../../text/__testUtils__/redact';
import { TextScreen } from '../../text/TextScreen';
import {
  pemBlock,
  sampleSecrets,
  secretsInContext,
} from './__testUtils__/sampleSecrets';
import { secrets } from './index';

const rules = redactingRules(secrets);

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
    'mysql -u a -p',
    ' --token ',
    '<password>',
    ' -u a:',
    'login a password ',
    '&x=',
    '@',
    '&password=',
    'sk-',
    '😀',
    '\ud83d',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const texts = textsOf(part, 8);

describe('secrets in a stream', () => {
  it('are found the same however the text is cut', () => {
    expect(faultOfCutting(rules, texts, 1500)).toBeUndefined();
  });

  it('leave JSON valid', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 3 }), list => {
        const json = redact(rules, [JSON.stringify(list)], { json: true });
        expect(() => JSON.parse(json)).not.toThrow();
      }),
      { numRuns: 1500 },
    );
  });

  it('give nothing of a private key away, one line at a time', () => {
    const key = pemBlock('RSA PRIVATE KEY', 50);
    const lines = `see\n${key}\ndone`.split(/(?<=\n)/);
    expect(redact(rules, lines)).toBe('see\n[private_key]\ndone');
  });

  it('are not expected in ordinary text', () => {
    const screen = new TextScreen(rules, () => {});
    expect(screen.push('Nothing to wait for here. ')).toBe(
      'Nothing to wait for here. ',
    );
  });
});
