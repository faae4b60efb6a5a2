import { type RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { parseDuration } from '@keeptrusts/contract';

/** How long keys live, in milliseconds. */
export interface TokenSettings {
  /** No key lives longer; an access key lives as long unless it is given an end. */
  maxLifetimeMs: number;
  /** A gateway key lives as long unless it is given an end. */
  defaultLifetimeMs: number;
}

/**
 * Reads `keeptrusts.tokens`.
 *
 * @throws InputError when a duration is none, or the default is longer than the maximum
 */
export function readTokenSettings(config: RootConfigService): TokenSettings {
  const tokens = config.getOptionalConfig('keeptrusts.tokens');
  const duration = (name: string, otherwise: string) => {
    const text = tokens?.getOptionalString(name) ?? otherwise;
    const milliseconds = parseDuration(text);
    if (milliseconds) return milliseconds;
    throw new InputError(
      `keeptrusts.tokens.${name} is not a duration such as 24h or 90d: "${text}"`,
    );
  };
  const settings = {
    maxLifetimeMs: duration('maxLifetime', '365d'),
    defaultLifetimeMs: duration('defaultLifetime', '90d'),
  };
  if (settings.defaultLifetimeMs <= settings.maxLifetimeMs) return settings;
  if (tokens?.has('defaultLifetime')) {
    throw new InputError(
      'keeptrusts.tokens.defaultLifetime is longer than maxLifetime',
    );
  }
  return { ...settings, defaultLifetimeMs: settings.maxLifetimeMs };
}
