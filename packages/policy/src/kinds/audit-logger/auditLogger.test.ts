import { faultsOf, onlyPolicy } from '../__testUtils__/onlyPolicy';

describe('audit-logger', () => {
  it.each(['log', 'observe'])('goes by the type %s, and logs', type => {
    const { kind, action, effects } = onlyPolicy(
      `type: ${type}, immutable: true, retention_days: 365, log_all_access: true`,
    );
    expect(kind.kind).toBe('audit-logger');
    expect(action).toBe('log');
    expect(effects).toEqual({
      record: { retentionDays: 365, content: 'none' },
    });
  });

  it('keeps records for 90 days when nothing else is said', () => {
    expect(onlyPolicy('type: log').effects.record).toEqual({
      retentionDays: 90,
      content: 'none',
    });
  });

  it('keeps text where it is told to', () => {
    expect(onlyPolicy('type: log, content: redacted').effects.record).toEqual({
      retentionDays: 90,
      content: 'redacted',
    });
  });

  it.each([
    ['keep nothing', 'retention_days: 0', 'retention_days'],
    ['keep for more than ten years', 'retention_days: 3651', 'retention_days'],
    ['keep text as it is', 'content: full', 'content'],
  ])('cannot %s', (_, settings, setting) => {
    expect(faultsOf(`type: log, ${settings}`)).toEqual([
      `schema policies[0].${setting}`,
    ]);
  });
});
