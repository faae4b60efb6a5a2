import fc from 'fast-check';
import { recognisers } from '../kinds/pii-detector/recognisers';
import { compileTextRules, type TextRules } from './TextRule';
import { TextScreen } from './TextScreen';

const redactAll = compileTextRules(
  recognisers.map((recogniser, policy) => ({
    recogniser,
    policy,
    blocks: false,
    replace: category => `[${category.toUpperCase()}]`,
  })),
)!;

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

/** Text that keeps coming close to a match: fragments of identifiers, and what may stand around them. */
const text = fc
  .array(
    fc.oneof(
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
        'DE',
        'OK',
        '12',
        '0000',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.stringMatching(/^[0-9 .()+@A-Z-]{0,12}$/),
    ),
    { maxLength: 12 },
  )
  .map(parts => parts.join(''));

function cut(whole: string, places: number[]): string[] {
  const cuts = [...new Set(places.map(place => place % (whole.length + 1)))];
  const ends = [...cuts.sort((a, b) => a - b), whole.length];
  return ends.map((end, index) => whole.slice(ends[index - 1] ?? 0, end));
}

describe('TextScreen', () => {
  it('gives the same text and findings however the text is cut', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(), { maxLength: 20 }), (whole, at) => {
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
});
