import fc from 'fast-check';
import { PolicyChain } from '../chain/PolicyChain';
import { recognisers } from '../detect/identifiers';
import { lintPolicyConfig } from '../lint/lintPolicyConfig';
import { cut, cuts, textsOf } from './__testUtils__/chunkingLaw';
import { redactingRules } from './__testUtils__/redact';
import { compileTextRules, type TextRules } from './TextRule';
import { TextScreen } from './TextScreen';

const redactAll = redactingRules(
  recognisers,
  category => `[${category.toUpperCase()}]`,
);

interface Screened {
  text: string;
  pieces: string[];
  findings: string[];
}

function screen(rules: TextRules, pieces: string[]): Screened {
  const findings: string[] = [];
  const screened = new TextScreen(rules, (policy, category) =>
    findings.push(`${policy} ${category}`),
  );
  const released = pieces.map(piece => screened.push(piece));
  released.push(screened.finish());
  return { text: released.join(''), pieces: released, findings };
}

/** Identifiers, fragments of them, and what may stand around them. */
const part = fc.oneof(
  fc.constantFrom(
    'john.doe@example.com',
    'ünal@example.co.uk',
    '@',
    'a@b',
    '4111 1111 1111 1111',
    '4111-1111-1111-1112',
    '378282246310005',
    '+44 20 7946 0958',
    '(415) 555-2671',
    '415-555-2671',
    '123-45-6789',
    '123 45 6789',
    'DE89 3704 0044 0532 0130 00',
    'GB82WEST12345698765432',
    '192.168.10.1',
    '1.2.3.4.5',
    ' ',
    '. ',
    '-',
    '(',
    '+',
    '\n',
    '😀',
    '\ud83d',
    'ann\u200b@example.com',
    '\u{1d41a}nn＠example．com',
    '４１１１ 1111\u20111111\u00a01111',
    '\ud835',
    '\u{e0041}',
    '\u00ad',
    '\ufe0f',
    'DE',
    'OK',
    '12',
    '0000',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.stringMatching(/^[0-9 .()+@A-Z-]{0,12}$/),
);

/** Text that keeps coming close to a match. */
const text = textsOf(part, 12);

describe('TextScreen', () => {
  it('gives the same text and findings however the text is cut', () => {
    fc.assert(
      fc.property(text, cuts(20), (whole, at) => {
        const { text: expected, findings } = screen(redactAll, [whole]);
        const streamed = screen(redactAll, cut(whole, at));
        expect(streamed.text).toBe(expected);
        expect(streamed.findings).toEqual(findings);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives the same text one character at a time', () => {
    fc.assert(
      fc.property(text, whole => {
        const { text: expected } = screen(redactAll, [whole]);
        expect(screen(redactAll, whole.split('')).text).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('releases a piece at once when its end cannot begin a match', () => {
    const { pieces } = screen(redactAll, ['Dear all, ', 'see (below): ', '!']);
    expect(pieces).toEqual(['Dear all, ', 'see (below): ', '!', '']);
  });

  it('holds back no more than the match that is still open', () => {
    const { pieces } = screen(redactAll, [
      'write to john.doe',
      '@example',
      '.com today',
    ]);
    expect(pieces).toEqual(['write to ', '', '[EMAIL] ', 'today']);
  });

  it('releases nothing after a blocking match', () => {
    const rules = compileTextRules(
      recognisers.map(recogniser => ({
        recogniser,
        policy: 3,
        blocks: true,
      })),
    )!;
    const screened = new TextScreen(rules, () => {});
    expect(screened.push('my card is 4111 1111 1111 ')).toBe('my card is ');
    expect(screened.push('1111. Thanks')).toBe('');
    expect(screened.blockedBy).toBe(3);
    expect(screened.finish()).toBe('');
  });

  it('keeps the surroundings of overlapping matches covered', () => {
    const { text: redacted } = screen(redactAll, [
      'call+14155552671@example.com now',
    ]);
    expect(redacted).not.toMatch(/example|4155552671/);
  });

  it('does what each policy wants with its own categories', () => {
    const { config } = lintPolicyConfig(`
policies:
  - { name: cards, type: pii_detection, action: block, categories: [credit_card] }
  - { name: mail, type: pii_redaction, categories: [email] }
  - { name: rest, type: pii_detection, action: warn, categories: [phone] }
`);
    const rules = new PolicyChain(config!.policies).inputText!;
    const allowed = screen(rules, ['a@b.example or 415-555-2671']);
    expect(allowed.text).toBe('[EMAIL] or 415-555-2671');
    expect(allowed.findings).toEqual(['1 email', '2 phone']);
    const screened = new TextScreen(rules, () => {});
    expect(screened.finish('a@b.example: 4111 1111 1111 1111')).toBe('');
    expect(screened.blockedBy).toBe(0);
  });

  it('reports a finding to every policy that looks for it, and replaces it once', () => {
    const { config } = lintPolicyConfig(`
policies:
  - { name: note, type: pii_detection, action: log, categories: [email] }
  - { name: mask, type: pii_redaction, categories: [email, phone] }
`);
    const rules = new PolicyChain(config!.policies).inputText!;
    const { text: redacted, findings } = screen(rules, ['Ask a@b.example.']);
    expect(redacted).toBe('Ask [EMAIL].');
    expect(findings).toEqual(['0 email', '1 email']);
  });

  it.each([
    ['label', '[CREDIT_CARD], [EMAIL]'],
    ['asterisks', '********, ********'],
    ['partial', '****1111, ****'],
  ])('replaces by %s', (format, expected) => {
    const { config } = lintPolicyConfig(
      `policies: [{ type: pii_redaction, redaction: { marker_format: ${format} } }]`,
    );
    const rules = new PolicyChain(config!.policies).outputText!;
    const whole = '4111-1111-1111-1111, a@b.example';
    expect(screen(rules, [whole]).text).toBe(expected);
    expect(screen(rules, whole.split('')).text).toBe(expected);
  });

  it('finds nothing in what it has redacted, where findings stand apart', () => {
    // Where they touch, a marker can uncover a neighbour: "10.0.0.1DE89…" has one match, then another.
    const apart = fc
      .array(part, { maxLength: 12 })
      .map(parts => parts.join(' | '));
    fc.assert(
      fc.property(apart, whole => {
        const once = screen(redactAll, [whole]).text;
        expect(screen(redactAll, [once]).text).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });
});
