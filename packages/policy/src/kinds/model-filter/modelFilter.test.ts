import { faultsOf, onlyPolicy } from '../__testUtils__/onlyPolicy';

describe('model-filter', () => {
  it('allows, denies, and names a model to take instead', () => {
    const { action, effects } = onlyPolicy(
      'type: model_filter, allowed_models: [gpt-4o, "claude-*"], denied_models: [claude-2], preferred_model: gpt-4o',
    );
    expect(action).toBe('block');
    expect(effects).toEqual({
      models: {
        allowed: ['gpt-4o', 'claude-*'],
        denied: ['claude-2'],
        preferred: 'gpt-4o',
      },
    });
  });

  it('may only deny', () => {
    const { effects } = onlyPolicy(
      'type: model_filter, denied_models: ["o1*"]',
    );
    expect(effects.models).toEqual({ denied: ['o1*'] });
  });

  it.each([
    ['no list at all', 'preferred_model: m', 'missing-settings policies[0]'],
    [
      'an empty list, which would let nothing through',
      'allowed_models: []',
      'schema policies[0].allowed_models',
    ],
    [
      'a nameless model',
      'allowed_models: [""]',
      'schema policies[0].allowed_models[0]',
    ],
  ])('cannot have %s', (_, settings, fault) => {
    expect(faultsOf(`type: model_filter, ${settings}`)).toEqual([fault]);
  });
});
