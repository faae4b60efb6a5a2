import { type RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { parseDuration } from '@keeptrusts/contract';

/** How long events are kept for which no policy says it. */
export interface EventSettings {
  /** In milliseconds; for good when not given. */
  retentionMs?: number;
}

/** Nothing is deleted sooner: an event that comes late must not be taken for one that was deleted. */
export const shortestRetentionMs = 24 * 60 * 60_000;

/**
 * Reads `keeptrusts.events`.
 *
 * @throws InputError when the time is none, or less than a day
 */
export function readEventSettings(config: RootConfigService): EventSettings {
  const text = config.getOptionalString('keeptrusts.events.retention');
  if (text === undefined) return {};
  const retentionMs = parseDuration(text);
  if (retentionMs !== undefined && retentionMs >= shortestRetentionMs) {
    return { retentionMs };
  }
  throw new InputError(
    `keeptrusts.events.retention is not a duration of at least a day, such as 365d: "${text}"`,
  );
}
