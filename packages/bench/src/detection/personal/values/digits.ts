import { type Prng } from '../../Prng';

/**
 * Fills a pattern: `#` becomes a digit, `!` a digit from 2 to 9, `?` a capital, `^` a hexadecimal digit.
 */
export function digits(prng: Prng, pattern: string): string {
  return pattern.replace(/[#!?^]/g, sign => {
    if (sign === '#') return String(prng.below(10));
    if (sign === '!') return String(2 + prng.below(8));
    if (sign === '?') return String.fromCharCode(65 + prng.below(26));
    return prng.below(16).toString(16);
  });
}

/** The same number in groups. */
export function grouped(
  number: string,
  sizes: readonly number[],
  gap: string,
): string {
  const groups: string[] = [];
  let at = 0;
  for (const size of sizes) {
    groups.push(number.slice(at, at + size));
    at += size;
  }
  if (at < number.length) groups.push(number.slice(at));
  return groups.filter(group => group !== '').join(gap);
}

/** The digit that makes a number pass Luhn's test, written out in the other direction than the detector does. */
export function luhnDigit(body: string): string {
  const sum = [...body]
    .reverse()
    .map((digit, at) => Number(digit) * (at % 2 === 0 ? 2 : 1))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return String((10 - (sum % 10)) % 10);
}

/** The sum of the digits, each times its weight. */
export function weighted(body: string, weights: readonly number[]): number {
  return weights.reduce(
    (total, weight, at) => total + weight * Number(body[at]),
    0,
  );
}

/** A day of birth: two digits each. */
export function birthday(prng: Prng): {
  year: string;
  month: string;
  day: string;
} {
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    year: two(40 + prng.below(60)),
    month: two(1 + prng.below(12)),
    day: two(1 + prng.below(28)),
  };
}
