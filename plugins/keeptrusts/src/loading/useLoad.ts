import { useMemo, type DependencyList } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';

/** Something that comes from the control plane. What was there before stays while it is read again. */
export interface Load<Value> {
  readonly value?: Value;
  readonly error?: Error;
  readonly isLoading: boolean;
  readonly retry: () => void;
}

/**
 * Reads something, again whenever one of the dependencies changes. An answer that was overtaken by a later
 * one is dropped.
 */
export function useLoad<Value>(
  load: () => Promise<Value>,
  dependencies: DependencyList,
): Load<Value> {
  const { value, error, loading, retry } = useAsyncRetry(load, dependencies);
  return useMemo(
    () => ({ value, error, isLoading: loading, retry }),
    [value, error, loading, retry],
  );
}
