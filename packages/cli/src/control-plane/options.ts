import { parseDuration } from '@keeptrusts/contract';
import { InvalidArgumentError, Option } from 'commander';
import { outputs } from './Session';

const maxCount = 100_000;

/** `--team-id search`: an id or a slug. */
export const teamOption = (
  description = 'id or slug of the team; yours, when you see only one',
) => new Option('--team, --team-id <team>', description);

export const urlOption = () =>
  new Option(
    '--url <url>',
    'address of the control plane, in the place of KEEPTRUSTS_API_URL',
  );

export const outputOption = () =>
  new Option('-o, --output <format>', 'how to print')
    .choices(outputs)
    .default('table');

export const limitOption = () =>
  new Option('--limit <count>', 'how many to list at most')
    .argParser(toCount)
    .default(50);

export const idempotencyOption = () =>
  new Option(
    '--idempotency-key <key>',
    'a repeat with the same key does nothing twice',
  );

export const yesOption = () =>
  new Option('-y, --yes', 'do not ask').default(false);

export function toCount(text: string): number {
  const count = /^\d+$/.test(text) ? Number(text) : NaN;
  if (!(count >= 1 && count <= maxCount)) {
    throw new InvalidArgumentError(
      `A whole number from 1 to ${maxCount} is needed.`,
    );
  }
  return count;
}

export function toUsd(text: string): number {
  const amount = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (!(amount > 0)) {
    throw new InvalidArgumentError('An amount in USD is needed, such as 25.');
  }
  return amount;
}

export function toDuration(text: string): string {
  if (parseDuration(text) === undefined) {
    throw new InvalidArgumentError(
      'A duration is needed, such as 15m, 24h or 90d.',
    );
  }
  return text;
}

/** A time as RFC 3339 writes it, in UTC, as the control plane takes it. */
export function toTime(text: string): string {
  const time = parseTime(text);
  if (time !== undefined) return time;
  throw new InvalidArgumentError(
    'A time is needed, such as 2026-11-21 or 2026-11-21T09:00:00Z.',
  );
}

function parseTime(text: string): string | undefined {
  const isTime = /^\d{4}-\d\d-\d\d(T.+)?$/.test(text);
  const ms = isTime ? Date.parse(text) : NaN;
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}

/** How long ago, or a time. */
export function toSince(text: string): string {
  if (parseDuration(text) !== undefined) return text;
  const time = parseTime(text);
  if (time !== undefined) return time;
  throw new InvalidArgumentError(
    'How long ago, such as 5m or 30d, or a time such as 2026-11-21.',
  );
}

/** For options that may be given several times, with one value or with several between commas. */
export function gather(text: string, earlier: string[] = []): string[] {
  const values = text.split(',').map(value => value.trim());
  return [...earlier, ...values.filter(value => value !== '')];
}
