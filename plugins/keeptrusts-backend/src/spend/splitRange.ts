import { hourMs } from './usageHours';

/** From a time to another, the second one not included. */
export interface Range {
  sinceMs?: number;
  untilMs?: number;
}

/** The whole hours in a range, which are counted already, and what is left of it before and behind them. */
export function splitRange({ sinceMs, untilMs }: Range): {
  hours?: Range;
  rest: Range[];
} {
  const first =
    sinceMs === undefined ? undefined : Math.ceil(sinceMs / hourMs) * hourMs;
  const end =
    untilMs === undefined ? undefined : Math.floor(untilMs / hourMs) * hourMs;
  if (first !== undefined && end !== undefined && first > end) {
    return { rest: [{ sinceMs, untilMs }] };
  }
  const rest: Range[] = [];
  if (first !== sinceMs) rest.push({ sinceMs, untilMs: first });
  if (end !== untilMs) rest.push({ sinceMs: end, untilMs });
  return { hours: { sinceMs: first, untilMs: end }, rest };
}
