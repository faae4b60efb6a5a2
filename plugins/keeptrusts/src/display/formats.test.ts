import { createFormats } from './formats';

const formats = createFormats('en');
const nowMs = Date.parse('2026-03-10T12:00:00Z');

describe('usd', () => {
  it.each([
    [0, '$0.00'],
    [12.345, '$12.35'],
    [1234567, '$1,234,567.00'],
    [0.01, '$0.01'],
    [0.0042311, '$0.0042'],
    [0.000000001, '$0.000000001'],
    [-3.5, '-$3.50'],
  ])('writes %d as %s', (amount, text) => {
    expect(formats.usd(amount)).toBe(text);
  });
});

describe('relative', () => {
  it.each([
    ['2026-03-10T11:59:30Z', 'now'],
    ['2026-03-10T11:59:10Z', '1 minute ago'],
    ['2026-03-10T11:57:00Z', '3 minutes ago'],
    ['2026-03-10T10:30:00Z', '90 minutes ago'],
    ['2026-03-09T12:00:00Z', '24 hours ago'],
    ['2026-03-12T13:00:00Z', 'in 2 days'],
    ['2026-05-08T12:00:00Z', 'in 59 days'],
    ['2026-06-10T12:00:00Z', 'in 3 months'],
    ['2023-03-10T12:00:00Z', '3 years ago'],
  ])('writes %s as %s', (time, text) => {
    expect(formats.relative(time, nowMs)).toBe(text);
  });
});

describe('day', () => {
  it('does not move a day in UTC into the time zone of the browser', () => {
    expect(formats.day('2026-01-31')).toBe('Jan 31');
    expect(formats.day('2026-01-31T15:00:00.000Z')).toBe('Jan 31');
  });
});
