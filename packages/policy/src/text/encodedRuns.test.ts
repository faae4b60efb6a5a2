import { decodeRun } from './encodedRuns';

const said = 'Write to ada@example.com';
const bytes = Buffer.from(said);
const base64 = bytes.toString('base64');

describe('an encoded run', () => {
  it.each([
    ['base64', base64],
    ['base64url', bytes.toString('base64url')],
    ['hexadecimal', bytes.toString('hex')],
    ['percent encoding', encodeURIComponent(said)],
    ['entities', [...said].map(each => `&#${each.charCodeAt(0)};`).join('')],
  ])('in %s says what it stands for', (_name, run) => {
    expect(decodeRun(run)).toBe(said);
  });

  it.each([
    'ada@example.com',
    said,
    `see ${base64}`,
    'DE89370400440532013000',
    '',
  ])('is not "%s"', text => expect(decodeRun(text)).toBeUndefined());
});
