import { listTeams, type Team } from '@keeptrusts/contract/api';
import { type KeeptrustsApi } from '../api/KeeptrustsApi';

const pageSize = 200;
/** Nobody picks from a list longer than this. */
const mostPages = 5;

/** The teams that the person may see, by name. */
export async function loadTeams(api: KeeptrustsApi): Promise<Team[]> {
  const teams: Team[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const query = { limit: pageSize, cursor };
    const { items, next_cursor } = await api.call(listTeams, { query });
    teams.push(...items);
    if (next_cursor === null) break;
    cursor = next_cursor;
  }
  return teams.sort((a, b) => a.name.localeCompare(b.name));
}
