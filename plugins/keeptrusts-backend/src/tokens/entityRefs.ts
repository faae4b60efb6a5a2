/**
 * The catalog entities of a token in one column, as SQL that SQLite and PostgreSQL share. An entity
 * reference holds no comma.
 */
export const entityRefsOfToken = `
  select string_agg(entity_ref, ',' order by entity_ref)
  from token_entities where token_entities.token_id = tokens.id`;

/** What {@link entityRefsOfToken} gave. */
export function toEntityRefs(column: string | null): string[] {
  return column === null ? [] : column.split(',');
}
