import fc from 'fast-check';
import {
  faultByCharacter,
  faultOfCutting,
  textsOf,
} from '../../text/__testUtils__/chunkingLaw';
import { redactingRules } from '../../text/__testUtils__/redact';
import { TextScreen } from '../../text/TextScreen';
import { recognisers } from '.';

const rules = redactingRules(
  recognisers,
  (category, match) => `<${category} ${match.length}>`,
);

/** Identifiers of every category, the words for them, and what may stand between. */
const part = fc.oneof(
  fc.constantFrom(
    ...[
      'ann@example.com',
      "'o.k@x.example'",
      'git@host.example:a',
      'https://u:',
    ],
    ...[
      '+49 (0)30 901820',
      '001-555-123-4567',
      '(555)123-4567x890',
      '04.12.34.56.78',
    ],
    ...[
      '555-123-4567 ext. 12',
      '98765 43210',
      '601 234 567',
      '5551234567',
      '020 7946 0958',
    ],
    ...[
      '4111 1111 1111 1111',
      '4111.1111.1111.1111',
      '4006381333931',
      '501800000009',
    ],
    ...[
      '123-45-6789',
      '123456789',
      '912-70-1234',
      'AB 12 34 56 C',
      '943 476 5919',
    ],
    ...['de89370400440532013000', 'DE 89 37040044 0532013000', 'DE136695976'],
    ...[
      '111.444.777-35',
      '44051401359',
      '12345678Z',
      'RSSMRA85T10A562S',
      '850101-1234567',
    ],
    ...[
      'S1234567D',
      'A123456(3)',
      '756.9217.0769.85',
      '2345 6789 0124',
      '12.345.678-5',
    ],
    ...['C01X00T47', 'D123-4567-8901', '021000021', '20-00-00', 'SBIN0001234'],
    ...[
      '2001:db8::8a2e:370:7334',
      '::1',
      '10.0.0.1',
      '1.2.3.4.5',
      '12:30:45',
      '001a.2b3c.4d5e',
    ],
    ...[
      'mac=',
      '3c22fb8a19d4',
      '4.18.0.30',
      '.jar',
      '-rc',
      'Chrome ',
      'Account #: ',
    ],
    ...['00:1A:2B:3C:4D:5E', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
    ...['bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq'],
    ...['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
  ),
  fc.constantFrom(
    ...[
      'phone ',
      'tel. ',
      'SSN: ',
      'order ',
      'card ',
      'passport no. ',
      "driver's license ",
    ],
    ...[
      '"phone_number": "',
      'id=',
      'NHS ',
      'PESEL ',
      'CPF: ',
      'VAT ',
      'version ',
      '电话',
      '📞',
    ],
    ...[
      'account number ',
      'sort code ',
      'routing ',
      'nie ',
      'x',
      'ext',
      ' (0)',
      '\\n',
      ' and ',
    ],
  ),
  fc.stringMatching(/^[0-9A-Fa-f .()+:/#@-]{0,8}$/),
  fc.constantFrom(
    ' ',
    '. ',
    ', ',
    '-',
    '.',
    '\n',
    '"',
    '(',
    ')',
    '+',
    ':',
    '/',
  ),
);

const texts = textsOf(part, 14);

describe('identifiers', () => {
  it('are found the same however the text is cut', () => {
    expect(faultOfCutting(rules, texts, 3000)).toBeUndefined();
  });

  it('are found the same one character at a time', () => {
    expect(faultByCharacter(rules, texts, 800)).toBeUndefined();
  });

  it.each([
    ['the weather is fine', 'the weather is '],
    ['see chapter ', 'see chapter '],
    ['it costs $5, ', 'it costs $5, '],
    ['write to ann@exam', 'write to '],
    ['call 555-123-', 'call '],
  ])('hold back no more of "%s" than they have to', (piece, released) => {
    expect(new TextScreen(rules, () => {}).push(piece)).toBe(released);
  });
});
