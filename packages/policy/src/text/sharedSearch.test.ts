import fc from 'fast-check';
import { recognisers } from '../detect/identifiers';
import { people } from '../detect/people';
import { secrets } from '../detect/secrets';
import { cut, cuts } from './__testUtils__/chunkingLaw';
import { type Recogniser } from './Recogniser';
import { compileTextRules, type TextRule } from './TextRule';
import { TextScreen } from './TextScreen';

const known: readonly Recogniser[] = [...recognisers, ...people, ...secrets];

/** What one policy looks for, as indexes of recognisers, and what it does about it. */
const policies = fc.array(
  fc.record({
    wanted: fc.uniqueArray(fc.nat({ max: known.length - 1 }), {
      maxLength: 12,
    }),
    action: fc.constantFrom('block', 'redact', 'warn'),
  }),
  { minLength: 1, maxLength: 4 },
);

const texts = fc
  .array(
    fc.constantFrom(
      ...[
        'ann@example.com',
        '4111 1111 1111 1111',
        '415-555-2671',
        'Anna Miller',
      ],
      ...[
        'DE89 3704 0044 0532 0130 00',
        '123-45-6789',
        '192.168.10.1',
        ' ',
        ', ',
      ],
      ...[
        'AKIAIOSFODNN7EXAMPLE',
        'ann%40example.com',
        'YW5uQGV4YW1wbGUuY29t',
        '"',
      ],
    ),
    { maxLength: 8 },
  )
  .map(parts => parts.join(' '));

/** The rules of policies; a recogniser is as many as there are policies where they are not to share. */
function rulesOf(
  chain: readonly { wanted: readonly number[]; action: string }[],
  share: boolean,
): TextRule[] {
  return chain.flatMap(({ wanted, action }, policy) =>
    wanted.map((index): TextRule => {
      const recogniser = known[index];
      return {
        recogniser: share ? recogniser : { ...recogniser },
        policy,
        replace:
          action === 'redact'
            ? category => `[${category} ${policy}]`
            : undefined,
        blocks: action === 'block',
      };
    }),
  );
}

function screened(rules: readonly TextRule[], pieces: readonly string[]) {
  const compiled = compileTextRules(rules);
  if (!compiled) return undefined;
  const reports: unknown[] = [];
  const screen = new TextScreen(compiled, (...report) => reports.push(report));
  const released = pieces.map(piece => screen.push(piece));
  released.push(screen.finish());
  return { released, reports, blockedBy: screen.blockedBy };
}

describe('policies that look for the same', () => {
  it('find and do together what they would alone, in the same order', () => {
    fc.assert(
      fc.property(policies, texts, cuts(6), (chain, text, places) => {
        const pieces = cut(text, places);
        expect(screened(rulesOf(chain, true), pieces)).toEqual(
          screened(rulesOf(chain, false), pieces),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('search once', () => {
    const [email] = known.filter(({ category }) => category === 'email');
    let searches = 0;
    const counting: Recogniser = {
      ...email,
      pattern: {
        lastIndex: 0,
        exec: () => {
          searches++;
          return null;
        },
      },
    };
    const rules = [0, 1, 2].map(policy => ({
      ...{ recogniser: counting, policy, blocks: false },
    }));
    new TextScreen(compileTextRules(rules)!, () => {}).finish(
      'ann@example.com',
    );
    expect(searches).toBe(1);
  });
});
