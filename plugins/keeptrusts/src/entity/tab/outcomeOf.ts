import { errorCatalogue, type ExchangeEvent } from '@keeptrusts/contract/api';
import { type Outcome } from '../../display/VerdictBadge';

const faults = new Set(['upstream_error', 'unavailable', 'internal_error']);

/** What became of an exchange: not everything that is not answered was decided by a policy. */
export function outcomeOf({ verdict, error_code }: ExchangeEvent): Outcome {
  const isVerdict = verdict === 'block' || verdict === 'escalate';
  if (!error_code || isVerdict) return verdict;
  const catalogue: Record<string, { type: string }> = errorCatalogue;
  const type = Object.hasOwn(catalogue, error_code)
    ? catalogue[error_code].type
    : 'internal_error';
  return faults.has(type) ? 'failed' : 'refused';
}
