import {
  listEvents,
  type ExchangeEvent,
  type Token,
} from '@keeptrusts/contract/api';
import { type KeeptrustsApi } from '../api/KeeptrustsApi';
import { countVerdicts } from '../entity/countVerdicts';
import { orHidden } from '../loading/orHidden';

/** What a key was used for of late. */
export interface KeyUse {
  /** The last exchange with it. */
  last?: ExchangeEvent;
  /** How many exchanges there were in the last 24 hours. */
  recent: number;
}

/** Undefined when the person may not see exchanges. */
export async function loadKeyUse(
  api: KeeptrustsApi,
  token: Pick<Token, 'id'>,
): Promise<KeyUse | undefined> {
  const query = { token_id: token.id, limit: 1 };
  const [page, counts] = await Promise.all([
    orHidden(api.call(listEvents, { query })),
    orHidden(countVerdicts(api, [token], '24h')),
  ]);
  if (!page || !counts || !('items' in page)) return undefined;
  const recent = counts.reduce((sum, { count }) => sum + count, 0);
  return { last: page.items[0], recent };
}
