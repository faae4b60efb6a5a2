/** How amounts and times are written. */
export interface Formats {
  /** Amounts below a cent keep two digits that say something: an exchange often costs less. */
  usd(amount: number): string;
  number(value: number): string;
  percent(share: number): string;
  /** `3 minutes ago`, `in 2 months`. */
  relative(time: string, nowMs?: number): string;
  /** In the time zone of the browser. */
  date(time: string): string;
  /** In the time zone of the browser. */
  dateTime(time: string): string;
  /** A day such as `2026-01-31`, as itself: it is one in UTC. */
  day(day: string): string;
}

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400_000],
  ['month', 30.44 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
];
const shortest = ['minute', 60_000] as const;

/** "In 60 days" says more than "in 2 months", and "in 18 months" more than "in 1 year". */
const leastOfUnit = 2;
const momentMs = 45_000;
const cent = 0.01;

/** @param language - such as `en`; the browser's when not given */
export function createFormats(language?: string): Formats {
  const usd = { style: 'currency', currency: 'USD' } as const;
  const coarse = new Intl.NumberFormat(language, usd);
  const fine = new Intl.NumberFormat(language, {
    ...usd,
    maximumSignificantDigits: 2,
  });
  const plain = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  const relative = new Intl.RelativeTimeFormat(language);
  const now = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const dateTime = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const day = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return {
    usd: amount => {
      const isTiny = amount > 0 && amount < cent;
      return (isTiny ? fine : coarse).format(amount);
    },
    number: value => plain.format(value),
    percent: share => percent.format(share),
    relative: (time, nowMs = Date.now()) => {
      const distanceMs = Date.parse(time) - nowMs;
      const awayMs = Math.abs(distanceMs);
      if (awayMs < momentMs) return now.format(0, 'second');
      const [unit, ms] =
        units.find(([, each]) => awayMs >= leastOfUnit * each) ?? shortest;
      return relative.format(Math.round(distanceMs / ms), unit);
    },
    date: time => date.format(new Date(time)),
    dateTime: time => dateTime.format(new Date(time)),
    day: text => day.format(new Date(`${text.slice(0, 10)}T00:00:00Z`)),
  };
}
