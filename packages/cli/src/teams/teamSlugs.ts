import { listTeams, type Team } from '@keeptrusts/contract/api';
import { collect } from '../control-plane/collect';
import { type Session } from '../control-plane/Session';

const maxTeams = 1000;

/** Names teams by their slugs, where a person reads. What is not known keeps its id. */
export async function teamSlugs({
  client,
  output,
}: Session): Promise<(id: string) => string> {
  if (output !== 'table') return id => id;
  const { items } = await collect<Team>(maxTeams, query =>
    client.call(listTeams, { query }),
  );
  const slugs = new Map(items.map(({ id, slug }) => [id, slug]));
  return id => slugs.get(id) ?? id;
}
