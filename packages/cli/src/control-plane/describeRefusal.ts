import { type KeeptrustsError } from '@keeptrusts/contract';
import { z } from 'zod';

const faultsSchema = z.array(
  z.object({ path: z.string(), message: z.string() }),
);

/** What the control plane refused, each fault of it, and what to do. */
export function describeRefusal(error: KeeptrustsError): string {
  const faults = faultsSchema.safeParse(error.details).data ?? [];
  // One fault alone is already in the message.
  const lines = faults.length > 1 ? faults : [];
  const advice = adviceFor(error);
  return [
    error.message,
    ...lines.map(({ path, message }) => `  ${path}: ${message}`),
    ...(advice ? [advice] : []),
  ].join('\n');
}

function adviceFor({ status, code, retryAfterMs }: KeeptrustsError) {
  if (status === 401) {
    return 'Run kt login with a token that is valid, or set KEEPTRUSTS_API_TOKEN.';
  }
  if (code === 'version_conflict') return 'Look at it again, and repeat.';
  if (retryAfterMs !== undefined) {
    return `Try again in ${Math.ceil(retryAfterMs / 1000)} s.`;
  }
  return undefined;
}
