import { nameRule, permits } from './permits';

describe('permits', () => {
  it('lets every name through but for the denied ones', () => {
    const rule = nameRule(undefined, ['delete_*'])!;
    expect(permits(rule, 'read_file')).toBe(true);
    expect(permits(rule, 'delete_file')).toBe(false);
  });

  it('lets only the allowed names through', () => {
    const rule = nameRule(['read_*'], undefined)!;
    expect(permits(rule, 'read_file')).toBe(true);
    expect(permits(rule, 'write_file')).toBe(false);
    expect(permits(rule, '')).toBe(false);
  });

  it('denies what is also allowed', () => {
    const rule = nameRule(['*'], ['exec'])!;
    expect(permits(rule, 'exec')).toBe(false);
  });

  it('denies in any case, and allows only in the one given', () => {
    expect(permits(nameRule(undefined, ['Exec'])!, 'eXEC')).toBe(false);
    expect(permits(nameRule(['exec'], undefined)!, 'Exec')).toBe(false);
  });

  it('is no rule without a list', () => {
    expect(nameRule(undefined, undefined)).toBeUndefined();
  });
});
