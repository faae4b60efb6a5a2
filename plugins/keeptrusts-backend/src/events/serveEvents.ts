import {
  eventContentReadPermission,
  eventReadPermission,
} from '@keeptrusts/backstage-plugin-keeptrusts-common';
import { getEvent, listEvents } from '@keeptrusts/contract/api';
import { type Api, type Call } from '../http/Api';
import { type EventService } from './EventService';

/** The routes of exchanges. */
export function serveEvents(api: Api, events: EventService): void {
  api
    .serve(listEvents, eventReadPermission, async ({ query, scope }) =>
      query.group_by
        ? { rows: await events.group(query, query.group_by, scope) }
        : events.list(query, scope),
    )
    .serve(getEvent, eventReadPermission, async call => {
      const event = await events.get(call.params.id, call.scope);
      if (!event.content_kept) return event;
      return { ...event, content: await readContent(events, call) };
    });
}

/** What was said, for those who may read it. That they did is on the audit log before they have it. */
async function readContent(
  events: EventService,
  { caller, params, audit }: Call<typeof getEvent>,
) {
  const scope = await caller.scope(eventContentReadPermission);
  if (scope.kind === 'none') return undefined;
  const content = await events.content(params.id, scope);
  if (content) await audit('readEventContent', params.id);
  return content;
}
