import { KeeptrustsError } from '@keeptrusts/contract';
import { type Knex } from 'knex';

/** Which part of a list is wanted. */
export interface PageQuery {
  limit: number;
  /** Where the part before ended, as it was given out. */
  cursor?: string;
}

/** A part of a list. */
export interface Page<Item> {
  items: Item[];
  next_cursor: string | null;
}

/** What cursors hold: an id. */
const idPattern = /^[a-z]+_[0-9a-z]+$/;

/**
 * Reads a part of a list, newest first. Ids are sortable by time, so the id of the last row is all a cursor
 * needs; rows that are added meanwhile do not shift it.
 *
 * @param idColumn - a unique column that sorts by time
 * @param cursorPattern - what the values of that column look like
 */
export async function readPage<Row, Item>(
  query: Knex.QueryBuilder,
  idColumn: string,
  { limit, cursor }: PageQuery,
  toItem: (row: Row) => Item,
  cursorPattern = idPattern,
): Promise<Page<Item>> {
  if (cursor !== undefined) {
    query.andWhere(idColumn, '<', decodeCursor(cursor, cursorPattern));
  }
  // One more than wanted tells whether there is a next part.
  const rows: (Row & Record<string, unknown>)[] = await query
    .orderBy(idColumn, 'desc')
    .limit(limit + 1);
  const shown = rows.slice(0, limit);
  const last = shown[shown.length - 1];
  const name = idColumn.slice(idColumn.lastIndexOf('.') + 1);
  return {
    items: shown.map(toItem),
    next_cursor: rows.length > limit ? encodeCursor(String(last[name])) : null,
  };
}

/** Where a part of a list ended, as it is given out. */
export function encodeCursor(id: string): string {
  return Buffer.from(id).toString('base64url');
}

/** @throws KeeptrustsError `invalid_request` for what {@link encodeCursor} did not give out */
export function decodeCursor(cursor: string, pattern: RegExp): string {
  const id = Buffer.from(cursor, 'base64url').toString();
  if (!pattern.test(id)) {
    throw new KeeptrustsError(
      'invalid_request',
      'The cursor is not one of ours. Take it from "next_cursor" as it is.',
      { param: 'cursor' },
    );
  }
  return id;
}
