import { KeeptrustsError, type ExchangeEvent } from '@keeptrusts/contract';
import { type Knex } from 'knex';
import { type Page, type PageQuery } from '../database/paging';
import { type EventSelection } from './EventSelection';
import { latestEvents, type Place } from './latestEvents';

interface Row {
  id: string;
  created_at: number | string;
  body: string;
}

/** Reads a part of the list of exchanges, newest first. Events that come late do not shift it. */
export async function readEventPage(
  knex: Knex,
  selection: EventSelection,
  { limit, cursor }: PageQuery,
): Promise<Page<ExchangeEvent>> {
  const before = cursor === undefined ? undefined : decode(cursor);
  // One more than wanted tells whether there is a next part.
  const rows: Row[] = await latestEvents(
    knex,
    selection,
    ['body'],
    limit + 1,
    before,
  );
  const shown = rows.slice(0, limit);
  return {
    items: shown.map(({ body }) => JSON.parse(body)),
    next_cursor: rows.length > limit ? encode(shown[limit - 1]) : null,
  };
}

function encode({ created_at, id }: Row): string {
  return Buffer.from(`${created_at} ${id}`).toString('base64url');
}

function decode(cursor: string): Place {
  const text = Buffer.from(cursor, 'base64url').toString();
  const match = /^(\d{1,15}) (\S{1,64})$/.exec(text);
  if (match) return { createdAt: Number(match[1]), id: match[2] };
  throw new KeeptrustsError(
    'invalid_request',
    'The cursor is not one of ours. Take it from "next_cursor" as it is.',
    { param: 'cursor' },
  );
}
