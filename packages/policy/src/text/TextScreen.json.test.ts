import fc from 'fast-check';
import { recognisers } from '../detect/identifiers';
import { type Recogniser } from './Recogniser';
import { compileTextRules } from './TextRule';
import { TextScreen } from './TextScreen';

const markers: Record<string, string> = {
  email: 'mail "hidden"',
  phone: '\\',
  us_ssn: '\n',
};

/** Markers of every kind, those that JSON has to escape among them. */
const rules = compileTextRules(
  recognisers.map((recogniser, policy) => ({
    recogniser,
    policy,
    blocks: false,
    replace: category => markers[category] ?? `[${category}]`,
  })),
)!;

function redact(source: string, cuts: readonly number[] = []): string {
  const screen = new TextScreen(rules, () => {}, { json: true });
  const ends = [...cuts.map(cut => cut % (source.length + 1))].sort(
    (a, b) => a - b,
  );
  let start = 0;
  let released = '';
  for (const end of ends) {
    released += screen.push(source.slice(start, end));
    start = end;
  }
  return released + screen.finish(source.slice(start));
}

const personal = fc.constantFrom(
  'john@example.com',
  '4111111111111111',
  '4111 1111 1111 1111',
  '123-45-6789',
  '+14155552671',
  'DE89370400440532013000',
  '192.168.10.1',
  '\u41111111\u1111',
  '\\',
  '"',
  '\n',
  'u0041',
  'john%40example.com',
  'am9obi5kb2VAZXhhbXBsZS5jb20=',
  'john&#64;example.com',
  'john\u200b@example.com',
);
const text = fc
  .array(fc.oneof(personal, fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 5,
  })
  .map(parts => parts.join(''));
const number = fc.oneof(
  fc.constantFrom(4111111111111111, -378282246310005, 0.4111111111111111),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const { value } = fc.letrec(tie => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    text,
    number,
    fc.constantFrom(true, null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(text, tie('value'), { maxKeys: 3 }),
  ),
}));

/** JSON source as servers write it: with white space or without, and with more escapes than needed. */
const source = fc
  .tuple(value, fc.boolean(), fc.array(fc.nat({ max: 400 }), { maxLength: 8 }))
  .map(([json, indent, escaped]) => {
    const plain = JSON.stringify(json, null, indent ? 2 : 0);
    return plain.replace(/[A-Za-z0-9@. -]/g, (character, at: number) =>
      escaped.includes(at) && insideText(plain, at)
        ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
        : character,
    );
  });

function insideText(plain: string, at: number): boolean {
  const before = plain.slice(0, at).replace(/\\[^u]|\\u.{4}/g, '');
  const startsInEscape = /\\u?[0-9a-f]{0,3}$/.test(plain.slice(0, at));
  return !startsInEscape && before.split('"').length % 2 === 0;
}

describe('TextScreen on JSON source', () => {
  it('leaves valid JSON valid', () => {
    fc.assert(
      fc.property(source, json => {
        JSON.parse(json);
        expect(() => JSON.parse(redact(json))).not.toThrow();
      }),
      { numRuns: 3000 },
    );
  });

  it('gives the same however the source is cut', () => {
    fc.assert(
      fc.property(source, fc.array(fc.nat(), { maxLength: 20 }), (json, at) => {
        expect(redact(json, at)).toBe(redact(json));
      }),
      { numRuns: 2000 },
    );
  });

  it('escapes a marker as JSON needs it', () => {
    const json = '{"to":"john@example.com"}';
    expect(redact(json)).toBe('{"to":"mail \\"hidden\\""}');
    expect(JSON.parse(redact(json))).toEqual({ to: 'mail "hidden"' });
  });

  it('puts a zero in the place of a number', () => {
    expect(redact('{"card":4111111111111111,"n":7}')).toBe('{"card":0,"n":7}');
    expect(redact('[-4111111111111111.5]')).toBe('[-0.5]');
    expect(redact('{"card":"4111111111111111"}')).toBe(
      '{"card":"[credit_card]"}',
    );
  });

  it('leaves the escape whole that a finding begins in', () => {
    expect(redact('{"a":"\\njohn@example.com"}')).toBe(
      '{"a":"\\nmail \\"hidden\\""}',
    );
    expect(redact('["\\u4111111111111111"]')).toBe('["\\u4111[credit_card]"]');
  });

  it('leaves the escape whole that a finding ends in', () => {
    const cut: Recogniser = {
      category: 'cut',
      trigger: 'a',
      pattern: /a.{1,4}/g,
      open: 'a.{0,3}',
    };
    const cutting = compileTextRules([
      { recogniser: cut, policy: 0, blocks: false, replace: () => '*' },
    ])!;
    const hide = (json: string) =>
      new TextScreen(cutting, () => {}, { json: true }).finish(json);
    expect(hide('["abcd\\"e"]')).toBe('["*\\"e"]');
    expect(hide('["abc\\\\e"]')).toBe('["*e"]');
  });

  it('redacts what is not JSON after all', () => {
    expect(redact('call john@example.com')).toBe('call mail "hidden"');
  });
});
