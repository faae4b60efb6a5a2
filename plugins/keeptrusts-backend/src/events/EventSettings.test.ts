import { mockServices } from '@backstage/backend-test-utils';
import { readEventSettings } from './EventSettings';

const read = (retention?: string) =>
  readEventSettings(
    mockServices.rootConfig({
      data: { keeptrusts: { events: retention ? { retention } : {} } },
    }),
  );

describe('the settings of events', () => {
  it('keep them for good when not given', () => {
    expect(read()).toEqual({});
  });

  it('are a duration', () => {
    expect(read('365d')).toEqual({ retentionMs: 365 * 24 * 60 * 60_000 });
  });

  it.each(['a year', '23h', '0d'])('are not "%s"', text => {
    expect(() => read(text)).toThrow(
      `of at least a day, such as 365d: "${text}"`,
    );
  });
});
