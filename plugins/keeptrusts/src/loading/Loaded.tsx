import { type ReactElement } from 'react';
import { FaultNotice } from './FaultNotice';
import { type Load } from './useLoad';

/** Shows a skeleton, a fault or what was read. */
export function Loaded<Value>({
  load,
  skeleton,
  children,
}: {
  load: Load<Value>;
  skeleton: ReactElement;
  children: (value: Value) => ReactElement;
}) {
  if (load.value !== undefined && !load.error) return children(load.value);
  if (load.isLoading) return skeleton;
  const error = load.error ?? new Error('Nothing was read.');
  return <FaultNotice error={error} onRetry={load.retry} />;
}
