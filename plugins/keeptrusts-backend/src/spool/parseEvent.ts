import { eventSchema, type ExchangeEvent } from '@keeptrusts/contract';

/** What every event begins with. */
const beginning = '{"id":"';

/**
 * The event of a line; undefined when there is none in it. A write that a disk broke off may stand in front of
 * an event: the spool has then written that one again, so the last beginning counts.
 */
export function parseEvent(line: string): ExchangeEvent | undefined {
  return (
    parse(line) ?? parse(line.slice(Math.max(0, line.lastIndexOf(beginning))))
  );
}

/**
 * The event of a line that this process has written, which needs no check: a line that is torn is not JSON.
 */
export function parseOwnEvent(line: string): ExchangeEvent | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return parseEvent(line);
  }
}

function parse(text: string): ExchangeEvent | undefined {
  try {
    return eventSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
