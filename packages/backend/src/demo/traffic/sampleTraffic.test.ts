import { eventSchema, type Verdict } from '@keeptrusts/contract';
import { demoTeams } from '../demoTeams';
import { sampleTraffic } from './sampleTraffic';

const now = Date.parse('2026-11-21T14:00:00Z');
const dayMs = 24 * 60 * 60_000;
const sources = demoTeams.flatMap(({ name, keys }) =>
  keys.flatMap(({ name: key, traffic: plan }) =>
    plan ? [{ plan, teamId: name, tokenId: key, entityRefs: [] }] : [],
  ),
);
const events = sampleTraffic(sources, now);
const between = (days: number, until: number) =>
  events.filter(({ created_at }) => {
    const age = now - Date.parse(created_at);
    return age >= until * dayMs && age < days * dayMs;
  });

describe('sample traffic', () => {
  it('consists of exchanges as the gateway records them', () => {
    for (const event of events) {
      expect(eventSchema.safeParse(event).error).toBeUndefined();
    }
  });

  it('fills a month up to now, and grows', () => {
    const [first, last] = [events[0], events[events.length - 1]];
    expect(now - Date.parse(first.created_at)).toBeGreaterThan(29 * dayMs);
    expect(Date.parse(last.created_at)).toBeLessThan(now);
    expect(between(7, 0).length).toBeGreaterThan(between(30, 23).length);
  });

  it('has something of everything that pages show', () => {
    const verdicts = new Set<Verdict>(events.map(({ verdict }) => verdict));
    expect([...verdicts].sort()).toEqual(['allow', 'block', 'redact']);
    expect(events.some(({ status }) => status === 502)).toBe(true);
    expect(events.some(({ stream }) => stream)).toBe(true);
  });

  it('stays below the daily budgets of the teams', () => {
    for (const { name, dailyBudget } of demoTeams) {
      const cost = between(1, 0)
        .filter(({ team_id }) => team_id === name)
        .reduce((sum, { cost_usd }) => sum + cost_usd, 0);
      expect(cost).toBeGreaterThan(0);
      expect(cost).toBeLessThan(dailyBudget);
    }
  });

  it('comes out the same for the same time, but for its ids', () => {
    const withoutIds = sampleTraffic(sources, now).map(
      ({ id, request_id, ...others }) => others,
    );
    expect(withoutIds).toEqual(
      events.map(({ id, request_id, ...others }) => others),
    );
  });
});
