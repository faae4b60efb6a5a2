import { useCallback, useState } from 'react';

/** Something that is being done, or could not be. */
export interface Submission {
  readonly isRunning: boolean;
  readonly error?: Error;
  /** Does it, unless it is being done already. */
  readonly submit: (work: () => Promise<void>) => void;
}

/** Does one thing at a time, and keeps what went wrong to be shown. */
export function useSubmit(): Submission {
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<Error>();
  const submit = useCallback(
    (work: () => Promise<void>) => {
      if (isRunning) return;
      setRunning(true);
      setError(undefined);
      work()
        .catch(fault => setError(asError(fault)))
        .finally(() => setRunning(false));
    },
    [isRunning],
  );
  return { isRunning, error, submit };
}

function asError(fault: unknown): Error {
  return fault instanceof Error ? fault : new Error(String(fault));
}
