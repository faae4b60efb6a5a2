import { faultsOf, onlyPolicy } from '../__testUtils__/onlyPolicy';

describe('data-routing-policy', () => {
  it('asks targets for a data policy and a region', () => {
    const { action, effects } = onlyPolicy(
      'type: data_routing, require_zero_data_retention: true, require_no_training: true, allowed_regions: ["eu-*"], on_no_compliant_provider: warn',
    );
    expect(action).toBe('block');
    expect(effects).toEqual({
      routing: {
        requireZeroDataRetention: true,
        requireNoTraining: true,
        allowedRegions: ['eu-*'],
        onNoCompliantProvider: 'warn',
      },
    });
  });

  it('asks for nothing else than it is told, and blocks when no target complies', () => {
    const { effects } = onlyPolicy(
      'type: data_routing, require_no_training: true',
    );
    expect(effects.routing).toEqual({
      requireZeroDataRetention: false,
      requireNoTraining: true,
      onNoCompliantProvider: 'block',
    });
  });

  it.each([
    [
      'nothing to ask',
      'on_no_compliant_provider: warn',
      'missing-settings policies[0]',
    ],
    [
      'only what it does not ask',
      'require_no_training: false',
      'missing-settings policies[0]',
    ],
    [
      'no region at all',
      'allowed_regions: []',
      'schema policies[0].allowed_regions',
    ],
    [
      'another answer',
      'require_no_training: true, on_no_compliant_provider: ignore',
      'schema policies[0].on_no_compliant_provider',
    ],
    [
      'another action',
      'require_no_training: true, action: warn',
      'schema policies[0].action',
    ],
  ])('cannot have %s', (_, settings, fault) => {
    expect(faultsOf(`type: data_routing, ${settings}`)).toContain(fault);
  });
});
