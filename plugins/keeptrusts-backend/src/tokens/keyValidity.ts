import { KeeptrustsError } from '@keeptrusts/contract';

/** What decides whether a key is good, in milliseconds since 1970. */
export interface KeyTimes {
  previousHash: string | null;
  graceUntil: number | null;
  expiresAt: number | null;
  revokedAt: number | null;
}

/**
 * Lets a key pass that is good at this time.
 *
 * @param keyHash - of the key that was sent: the current one, or the one before a rotation
 * @throws KeeptrustsError `key_revoked` or `key_expired`
 */
export function requireValidKey(
  { previousHash, graceUntil, expiresAt, revokedAt }: KeyTimes,
  keyHash: string,
  nowMs: number,
): void {
  if (revokedAt !== null) {
    throw new KeeptrustsError(
      'key_revoked',
      `This key was revoked at ${text(revokedAt)}. Create a new one.`,
    );
  }
  if (keyHash === previousHash) {
    if (graceUntil !== null && nowMs < graceUntil) return;
    throw new KeeptrustsError(
      'key_expired',
      'This key was replaced by a new one and its grace is over. Use the new key.',
    );
  }
  if (expiresAt !== null && nowMs >= expiresAt) {
    throw new KeeptrustsError(
      'key_expired',
      `This key expired at ${text(expiresAt)}. Rotate it, or create a new one.`,
    );
  }
}

function text(ms: number): string {
  return new Date(ms).toISOString();
}
