import { z } from 'zod';
import { parseDuration } from '../durations/durations';
import { type IdPrefix } from '../ids/ids';
import { maxUsd } from '../money/money';

/** An id such as `team_01k…`. */
export const idSchema = (prefix: IdPrefix) =>
  z.string().regex(new RegExp(`^${prefix}_[0-9a-z]{26}$`));

const refSchema = z
  .string()
  .max(64)
  .regex(/^[\w.-]+$/, 'is neither an id nor a slug');

/** A team by its id or by its slug: people type the one, programs hold the other. */
export const teamRefSchema = refSchema.describe('Id or slug of a team');

/** What a person calls something. */
export const nameSchema = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .refine(name => !/\p{Cc}/u.test(name), 'must not hold control characters');

/** An entity of the catalog, such as `group:default/search`. */
export const entityRefSchema = z
  .string()
  .max(256)
  .regex(
    /^[a-z][\w.-]*:[\w.-]+\/[\w.-]+$/i,
    'is not an entity reference such as group:default/search',
  );

/** A time as RFC 3339 writes it, in UTC. */
export const timeSchema = z.iso.datetime();

/** `90d`, `24h`, `15m`. */
export const durationTextSchema = z
  .string()
  .refine(
    text => parseDuration(text) !== undefined,
    'is not a duration such as 15m, 24h or 90d',
  );

/** An amount in USD that counts exactly in nano-dollars. */
export const usdSchema = z.number().nonnegative().max(maxUsd);
export const positiveUsdSchema = z.number().min(1e-9).max(maxUsd);

const maxPage = 200;

/** Where a list begins and how much of it is wanted. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(maxPage).default(50),
  cursor: z.string().max(512).optional(),
};

/** A part of a list, and where the next part begins; null at the end. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next_cursor: z.string().nullable() });

/** The id in a path. */
export const idParams = z.object({ id: refSchema });

/**
 * A point in time for filters: RFC 3339, or how long ago (`5m`, `30d`). Becomes milliseconds since 1970
 * with `sinceMs`.
 */
export const sinceSchema = z.union([timeSchema, durationTextSchema]);

/** Milliseconds since 1970 of a {@link sinceSchema} value. */
export function sinceMs(value: string, nowMs: number): number {
  const ago = parseDuration(value);
  return ago === undefined ? Date.parse(value) : nowMs - ago;
}
