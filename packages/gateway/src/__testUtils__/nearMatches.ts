import fc from 'fast-check';

/** Text that keeps coming close to personal data, in every alphabet. */
export const nearMatches = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'ann@example.com',
        'ünal@example.co.uk',
        'a@b',
        '@',
        '4111 1111 1111 1111',
        '4111-1111-1111-1112',
        '+44 20 7946 0958',
        '415-555-2671',
        '123-45-6789',
        'DE89 3704 0044 0532 0130 00',
        '192.168.10.1',
        '. ',
        '-',
        '(',
        '"',
        '\\',
        '\n',
        '😀',
        '0000',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 6 },
  )
  .map(parts => parts.join(''));
