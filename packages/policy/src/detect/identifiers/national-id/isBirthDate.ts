/**
 * True of a day that a calendar may have.
 *
 * @param month - as written: `05`
 * @param day - as written: `31`
 */
export function isBirthDate(month: string, day: string): boolean {
  const [m, d] = [Number(month), Number(day)];
  return m >= 1 && m <= 12 && d >= 1 && d <= 31;
}
