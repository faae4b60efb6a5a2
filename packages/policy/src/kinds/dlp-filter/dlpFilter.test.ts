import { secretCategories } from '../../detect/secrets';
import { faultsOf, onlyPolicy } from '../__testUtils__/onlyPolicy';
import { redactedBy } from '../__testUtils__/redactedBy';

const githubToken = `gh${'p_'}${'a1B2c3D4e5F6'.repeat(3)}`;

const redacted = (settings: string, text: string) =>
  redactedBy(`type: dlp, action: redact, ${settings}`, text);

function categories(settings: string): string[] {
  const { recognisers } = onlyPolicy(`type: dlp, action: block, ${settings}`)
    .effects.text!;
  return [...new Set(recognisers.map(({ category }) => category))];
}

describe('dlp-filter', () => {
  it('looks for every secret when nothing else is said', () => {
    expect(categories('')).toEqual(secretCategories);
    expect(redacted('', `token ${githubToken}.`)).toBe('token [GITHUB_TOKEN].');
  });

  it('looks for the secrets that it is told to', () => {
    expect(categories('secrets: [jwt, aws_key]')).toEqual(['aws_key', 'jwt']);
    expect(redacted('secrets: [jwt]', githubToken)).toBe(githubToken);
  });

  it('looks for what its patterns name or describe', () => {
    const settings =
      'secrets: false, detect_patterns: [email, { name: project, pattern: "PRJ-[0-9]{4}" }]';
    expect(categories(settings)).toEqual(['email', 'project']);
    expect(redacted(settings, 'PRJ-1234 of a@b.example')).toBe(
      '[PROJECT] of [EMAIL]',
    );
  });

  it('looks for terms, and with fuzzy matching for what they are disguised as', () => {
    const terms = 'secrets: false, blocked_terms: [Project Falcon]';
    const text = 'project falcon, pr0ject falcon, projcet falcon';
    expect(redacted(terms, text)).toBe(
      '[BLOCKED_TERM], pr0ject falcon, projcet falcon',
    );
    expect(redacted(`${terms}, fuzzy_matching: true`, text)).toBe(
      '[BLOCKED_TERM], [BLOCKED_TERM], [BLOCKED_TERM]',
    );
    expect(
      redacted(`${terms}, fuzzy_matching: true, max_distance: 0`, text),
    ).toBe('[BLOCKED_TERM], [BLOCKED_TERM], projcet falcon');
  });

  it('replaces findings as its settings have it', () => {
    expect(
      redacted(
        'blocked_terms: [falcon], redaction: { marker_format: asterisks, custom_markers: { blocked_term: "<term>" } }',
        `falcon ${githubToken}`,
      ),
    ).toBe('<term> ********');
  });

  it('looks at requests and at replies', () => {
    const { text } = onlyPolicy('type: dlp, action: warn').effects;
    expect(text!.phases).toEqual(['input', 'output']);
  });

  it.each(['block', 'redact', 'warn', 'log'])('can %s', action => {
    expect(onlyPolicy(`type: dlp, action: ${action}`).action).toBe(action);
  });

  it.each([
    ['no action', '', 'missing-action policies[0]'],
    [
      'nothing to look for',
      'action: block, secrets: false',
      'missing-settings policies[0]',
    ],
    [
      'an unknown secret',
      'action: block, secrets: [gold]',
      'schema policies[0].secrets[0]',
    ],
    [
      'an unknown pattern',
      'action: block, detect_patterns: [gold]',
      'schema policies[0].detect_patterns[0]',
    ],
    [
      'an unsafe pattern',
      'action: block, detect_patterns: [{ name: x, pattern: "(a)\\\\1" }]',
      'unsafe-pattern policies[0].detect_patterns[0].pattern',
    ],
    [
      'a pattern without a name',
      'action: block, detect_patterns: [{ pattern: abc }]',
      'schema policies[0].detect_patterns[0].name',
    ],
    [
      'too great a distance',
      'action: block, max_distance: 3',
      'schema policies[0].max_distance',
    ],
    [
      'a marker of what it never finds',
      'action: redact, redaction: { custom_markers: { falcon: x } }',
      'unknown-key policies[0].redaction.custom_markers.falcon',
    ],
    [
      'a term of one letter',
      'action: block, blocked_terms: [a]',
      'schema policies[0].blocked_terms[0]',
    ],
  ])('cannot have %s', (_, settings, fault) => {
    expect(faultsOf(`type: dlp, ${settings}`)).toEqual([fault]);
  });
});
