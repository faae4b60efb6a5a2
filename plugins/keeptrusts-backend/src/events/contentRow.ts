import { type ExchangeEvent } from '@keeptrusts/contract';
import { type Columns } from '../database/jsonRows';
import { expiresAt } from './eventRow';

/** What was said in an exchange: apart from its event, so that no list comes across it. */
export const contentColumns = {
  event_id: 'text',
  body: 'text',
  expires_at: 'bigint',
} satisfies Columns;

/** The row of an event's content; none where nothing of it is kept. */
export function toContentRows(event: ExchangeEvent) {
  if (!event.content) return [];
  return [
    {
      event_id: event.id,
      body: JSON.stringify(event.content),
      expires_at: expiresAt(event),
    },
  ];
}
