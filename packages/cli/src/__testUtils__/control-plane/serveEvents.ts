import { getEvent, listEvents } from '@keeptrusts/contract/api';
import { byId, pageOf } from './answers';
import { type FakeControlPlane } from './FakeControlPlane';

/** Exchanges, as the test put them there. */
export function serveEvents({
  server,
  events,
  groups,
}: FakeControlPlane): void {
  server
    .on(listEvents, ({ query }) =>
      query.group_by ? { rows: groups } : pageOf(events, query),
    )
    .on(getEvent, ({ params }) => byId(events, params.id));
}
