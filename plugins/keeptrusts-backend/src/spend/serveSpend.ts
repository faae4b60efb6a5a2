import { eventReadPermission } from '@keeptrusts/backstage-plugin-keeptrusts-common';
import { getSpend } from '@keeptrusts/contract/api';
import { type EventService } from '../events/EventService';
import { type Api } from '../http/Api';

/** What exchanges cost; whoever may see them may see that. */
export function serveSpend(api: Api, events: EventService): void {
  api.serve(getSpend, eventReadPermission, ({ query, scope }) =>
    events.spend(query, query.group_by, scope),
  );
}
