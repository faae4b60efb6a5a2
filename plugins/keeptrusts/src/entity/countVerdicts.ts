import {
  listEvents,
  verdicts,
  type Token,
  type Verdict,
} from '@keeptrusts/contract/api';
import { type KeeptrustsApi } from '../api/KeeptrustsApi';

/** How many exchanges ended with a verdict. */
export interface VerdictCount {
  verdict: Verdict;
  count: number;
}

/**
 * Counts the exchanges of keys by their verdict, in the order of strictness.
 *
 * @param since - how long ago, such as `30d`
 */
export async function countVerdicts(
  api: KeeptrustsApi,
  keys: readonly Pick<Token, 'id'>[],
  since: string,
): Promise<VerdictCount[]> {
  const counts = new Map<string, number>();
  const count = async (token_id: string) => {
    const query = { token_id, since, group_by: 'verdict' } as const;
    const result = await api.call(listEvents, { query });
    for (const { key, requests } of 'rows' in result ? result.rows : []) {
      counts.set(key, (counts.get(key) ?? 0) + requests);
    }
  };
  await Promise.all(keys.map(({ id }) => count(id)));
  return verdicts.flatMap(verdict => {
    const found = counts.get(verdict);
    return found ? [{ verdict, count: found }] : [];
  });
}
