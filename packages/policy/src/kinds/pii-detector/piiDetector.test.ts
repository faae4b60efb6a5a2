import { recognisers as identifiers } from '../../detect/identifiers';
import { people } from '../../detect/people';
import { faultsOf, onlyPolicy } from '../__testUtils__/onlyPolicy';

const everything = [...identifiers, ...people].map(each => each.category);

function categories(settings: string): string[] {
  const { effects } = onlyPolicy(
    `type: pii_detection, action: block, ${settings}`,
  );
  return effects.text!.recognisers.map(({ category }) => category);
}

describe('pii-detector', () => {
  it('looks for everything when nothing else is said', () => {
    expect(categories('')).toEqual(everything);
  });

  it('looks for what it is told to, and for nothing else', () => {
    expect(categories('categories: [phone, email]')).toEqual([
      'email',
      'phone',
    ]);
  });

  it('looks for patterns of its own as well', () => {
    expect(
      categories(
        "categories: [email], detect_patterns: [{ name: project, pattern: 'PRJ-[0-9]{6}' }]",
      ),
    ).toEqual(['email', 'project']);
  });

  it('refuses a pattern that could take long', () => {
    expect(
      faultsOf(
        "type: pii_redaction, detect_patterns: [{ name: slow, pattern: '(a+)\\1' }]",
      ),
    ).toEqual(['unsafe-pattern policies[0].detect_patterns[0].pattern']);
  });

  it('looks for payment cards too in PCI mode', () => {
    expect(categories('categories: [email], pci_mode: true')).toEqual([
      'email',
      'credit_card',
    ]);
  });

  it('looks at requests and at replies', () => {
    const { text } = onlyPolicy('type: pii_redaction').effects;
    expect(text!.phases).toEqual(['input', 'output']);
  });

  it('replaces findings by a label when nothing else is said', () => {
    const { text } = onlyPolicy('type: pii_redaction').effects;
    expect(text!.replace('email', 'a@b.example')).toBe('[EMAIL]');
  });

  it('replaces findings as its settings have it', () => {
    const { text } = onlyPolicy(
      'type: pii_redaction, redaction: { marker_format: asterisks, custom_markers: { email: <mail> } }',
    ).effects;
    expect(text!.replace('email', 'a@b.example')).toBe('<mail>');
    expect(text!.replace('phone', '415-555-2671')).toBe('********');
  });

  it('replaces findings of its own patterns as its settings have it', () => {
    const { text } = onlyPolicy(
      'type: pii_redaction, detect_patterns: [{ name: project, pattern: abc }], redaction: { custom_markers: { project: <project> } }',
    ).effects;
    expect(text!.replace('project', 'abc')).toBe('<project>');
  });

  it('refuses a marker of what it never finds', () => {
    expect(
      faultsOf(
        'type: pii_redaction, detect_patterns: [{ name: project, pattern: abc }], redaction: { custom_markers: { projct: <project> } }',
      ),
    ).toEqual(['unknown-key policies[0].redaction.custom_markers.projct']);
  });

  it.each(['block', 'redact', 'warn', 'log'])('can %s', action => {
    expect(onlyPolicy(`type: pii_detection, action: ${action}`).action).toBe(
      action,
    );
  });

  it('has to be told what to do, unless its type says so', () => {
    expect(faultsOf('type: pii_detection')).toEqual([
      'missing-action policies[0]',
    ]);
    expect(onlyPolicy('type: pii_redaction').action).toBe('redact');
  });

  it.each([
    ['an action it does not have', 'action: escalate', 'action'],
    [
      'a category it does not know',
      'action: warn, categories: [iq]',
      'categories[0]',
    ],
    [
      'a marker that is longer than a line',
      `action: warn, redaction: { custom_markers: { email: ${'x'.repeat(
        65,
      )} } }`,
      'redaction.custom_markers.email',
    ],
  ])('cannot have %s', (_, settings, setting) => {
    expect(faultsOf(`type: pii_detection, ${settings}`)).toEqual([
      `schema policies[0].${setting}`,
    ]);
  });
});
