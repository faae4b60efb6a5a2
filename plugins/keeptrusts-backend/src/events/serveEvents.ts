import { eventReadPermission } from '@keeptrusts/backstage-plugin-keeptrusts-common';
import { getEvent, listEvents } from '@keeptrusts/contract/api';
import { type Api } from '../http/Api';
import { type EventService } from './EventService';

/** The routes of exchanges. */
export function serveEvents(api: Api, events: EventService): void {
  api
    .serve(listEvents, eventReadPermission, async ({ query, scope }) =>
      query.group_by
        ? { rows: await events.group(query, query.group_by, scope) }
        : events.list(query, scope),
    )
    .serve(getEvent, eventReadPermission, ({ params, scope }) =>
      events.get(params.id, scope),
    );
}
