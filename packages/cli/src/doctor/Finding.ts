/** What was looked at, and what came of it. */
export interface Finding {
  check: string;
  state: 'ok' | 'fault' | 'skipped';
  /** What is the case. */
  found: string;
  /** What to do about a fault. */
  advice?: string;
}

export const ok = (check: string, found: string): Finding => ({
  check,
  state: 'ok',
  found,
});

export const fault = (
  check: string,
  found: string,
  advice?: string,
): Finding => ({ check, state: 'fault', found, advice });

export const skipped = (check: string, found: string): Finding => ({
  check,
  state: 'skipped',
  found,
});
