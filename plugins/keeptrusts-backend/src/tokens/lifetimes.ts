import { KeeptrustsError, parseDuration } from '@keeptrusts/contract';
import { type TokenSettings } from './TokenSettings';

/** What somebody says about the end of a key. */
export interface WantedLifetime {
  token_type: 'gateway' | 'access';
  expires_in?: string;
  expires_at?: string;
}

const dayMs = 24 * 60 * 60 * 1000;
const defaultGraceMs = dayMs;

/**
 * How long a new key lives, in milliseconds.
 *
 * @throws KeeptrustsError `invalid_request` for an end in the past or beyond what the platform allows
 */
export function lifetimeOf(
  wanted: WantedLifetime,
  settings: TokenSettings,
  nowMs: number,
): number {
  const { token_type, expires_in, expires_at } = wanted;
  if (expires_in !== undefined) {
    return within(settings, parseDuration(expires_in)!, 'expires_in');
  }
  if (expires_at !== undefined) {
    return within(settings, Date.parse(expires_at) - nowMs, 'expires_at');
  }
  return token_type === 'gateway'
    ? settings.defaultLifetimeMs
    : settings.maxLifetimeMs;
}

/**
 * How long the old key stays valid after a rotation, in milliseconds.
 *
 * @throws KeeptrustsError `invalid_request` when that is longer than a key may live
 */
export function graceOf(
  text: string | undefined,
  { maxLifetimeMs }: TokenSettings,
): number {
  const graceMs = text === undefined ? defaultGraceMs : parseDuration(text)!;
  if (graceMs <= maxLifetimeMs) return graceMs;
  throw fault('grace_period', `is longer than ${days(maxLifetimeMs)}`);
}

function within(
  { maxLifetimeMs }: TokenSettings,
  lifetimeMs: number,
  param: string,
): number {
  if (lifetimeMs <= 0) throw fault(param, 'lies in the past');
  if (lifetimeMs <= maxLifetimeMs) return lifetimeMs;
  throw fault(
    param,
    `is too far off: the platform lets keys live for ${days(
      maxLifetimeMs,
    )} at most`,
  );
}

function days(milliseconds: number): string {
  if (milliseconds < dayMs) return `${milliseconds / 60_000} minutes`;
  return `${Math.floor(milliseconds / dayMs)} days`;
}

function fault(param: string, text: string): KeeptrustsError {
  return new KeeptrustsError('invalid_request', `${param} ${text}.`, {
    status: 422,
    param,
    details: [{ path: `body.${param}`, message: text }],
  });
}
