import { KeeptrustsError } from '@keeptrusts/contract';
import { type Target } from '../route/Target';

/** What a provider reports as `error` in the middle of a stream, in our terms. */
export function streamedFault(
  error: unknown,
  { provider }: Pick<Target, 'provider'>,
): KeeptrustsError {
  const { message } = error as { message?: unknown };
  return new KeeptrustsError(
    'upstream_error',
    `The provider broke off${
      typeof message === 'string' ? `: ${provider.conceal(message)}` : '.'
    }`,
  );
}
