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

/**
 * Reads a part of a list, newest first. Ids are sortable by time, so the id of the last row is all a cursor
 * needs; rows that are added meanwhile do not shift it.
 *
 * @param idColumn - a unique column that sorts by time
 */
export async function readPage<Row, Item>(
  query: Knex.QueryBuilder,
  idColumn: string,
  { limit, cursor }: PageQuery,
  toItem: (row: Row) => Item,
): Promise<Page<Item>> {
  if (cursor !== undefined) query.andWhere(idColumn, '<', decode(cursor));
  // One more than wanted tells whether there is a next part.
  const rows: (Row & Record<string, unknown>)[] = await query
    .orderBy(idColumn, 'desc')
    .limit(limit + 1);
  const shown = rows.slice(0, limit);
  const last = shown[shown.length - 1];
  const name = idColumn.slice(idColumn.lastIndexOf('.') + 1);
  return {
    items: shown.map(toItem),
    next_cursor: rows.length > limit ? encode(String(last[name])) : null,
  };
}

function encode(id: string): string {
  return Buffer.from(id).toString('base64url');
}

function decode(cursor: string): string {
  const id = Buffer.from(cursor, 'base64url').toString();
  if (!/^[a-z]+_[0-9a-z]+$/.test(id)) {
    throw new KeeptrustsError(
      'invalid_request',
      'The cursor is not one of ours. Take it from "next_cursor" as it is.',
      { param: 'cursor' },
    );
  }
  return id;
}
