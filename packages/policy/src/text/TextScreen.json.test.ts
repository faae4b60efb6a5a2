import fc from 'fast-check';
import { recognisers } from '../detect/identifiers';
import { type Recogniser } from './Recogniser';
import { cut, cuts, textsOf } from './__testUtils__/chunkingLaw';
import { redact, redactingRules } from './__testUtils__/redact';

const markers: Record<string, string> = {
  email: 'mail "hidden"',
  phone: '\\',
  us_ssn: '\n',
};

/** Markers of every kind, those that JSON has to escape among them. */
const rules = redactingRules(
  recognisers,
  category => markers[category] ?? `[${category}]`,
);

function redacted(source: string, places: readonly number[] = []): string {
  return redact(rules, cut(source, places), { json: true });
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
const text = textsOf(
  fc.oneof(personal, fc.string({ unit: 'binary', maxLength: 3 })),
  5,
);
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
        expect(() => JSON.parse(redacted(json))).not.toThrow();
      }),
      { numRuns: 3000 },
    );
  });

  it('gives the same however the source is cut', () => {
    fc.assert(
      fc.property(source, cuts(20), (json, at) => {
        expect(redacted(json, at)).toBe(redacted(json));
      }),
      { numRuns: 2000 },
    );
  });

  it('escapes a marker as JSON needs it', () => {
    const json = '{"to":"john@example.com"}';
    expect(redacted(json)).toBe('{"to":"mail \\"hidden\\""}');
    expect(JSON.parse(redacted(json))).toEqual({ to: 'mail "hidden"' });
  });

  it('puts a zero in the place of a number', () => {
    expect(redacted('{"card":4111111111111111,"n":7}')).toBe(
      '{"card":0,"n":7}',
    );
    expect(redacted('[-4111111111111111.5]')).toBe('[-0.5]');
    expect(redacted('{"card":"4111111111111111"}')).toBe(
      '{"card":"[credit_card]"}',
    );
  });

  it('leaves the escape whole that a finding begins in', () => {
    expect(redacted('{"a":"\\njohn@example.com"}')).toBe(
      '{"a":"\\nmail \\"hidden\\""}',
    );
    expect(redacted('["\\u4111111111111111"]')).toBe(
      '["\\u4111[credit_card]"]',
    );
  });

  it('leaves the escape whole that a finding ends in', () => {
    const cutting: Recogniser = {
      category: 'cut',
      trigger: 'a',
      pattern: /a.{1,4}/g,
      open: 'a.{0,3}',
    };
    const hide = (json: string) =>
      redact(
        redactingRules([cutting], () => '*'),
        [json],
        { json: true },
      );
    expect(hide('["abcd\\"e"]')).toBe('["*\\"e"]');
    expect(hide('["abc\\\\e"]')).toBe('["*e"]');
  });

  it('redacts what is not JSON after all', () => {
    expect(redacted('call john@example.com')).toBe('call mail "hidden"');
  });
});
