import fc from 'fast-check';
import { newId } from './ids';

const shape = /^evt_[0-9abcdefghjkmnpqrstvwxyz]{26}$/;

/** Up to the year 10889, the last millisecond that ten characters can hold. */
const moment = fc.integer({ min: 0, max: 32 ** 10 - 1 });

describe('newId', () => {
  it('begins with its prefix', () => {
    expect(newId('team', 0)).toMatch(/^team_/);
    expect(newId('gw', 0)).toMatch(/^gw_/);
  });

  it('has one length and an alphabet without look-alikes', () => {
    fc.assert(
      fc.property(moment, nowMs => {
        expect(newId('evt', nowMs)).toMatch(shape);
      }),
    );
  });

  it('sorts by time as text', () => {
    fc.assert(
      fc.property(moment, moment, (one, other) => {
        fc.pre(one !== other);
        const inOrder = newId('evt', one) < newId('evt', other);
        expect(inOrder).toBe(one < other);
      }),
    );
  });

  it('never comes twice, not even within a millisecond', () => {
    const ids = Array.from({ length: 10_000 }, () => newId('req', 1));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
