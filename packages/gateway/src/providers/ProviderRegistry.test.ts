import { lintPolicyConfig, providerNames } from '@keeptrusts/policy';
import { httpKind } from './http/httpKind';
import { builtInProviders } from './ProviderRegistry';

const acme = httpKind({
  name: 'acme',
  baseUrl: 'https://api.acme.example/v1',
  needsSecret: true,
});

describe('builtInProviders', () => {
  it('serves every provider that a file may name, but for one', () => {
    expect(providerNames.filter(name => !builtInProviders.get(name))).toEqual([
      'bedrock',
    ]);
    expect(builtInProviders.names).toBe(providerNames);
    expect(builtInProviders.get('constructor')).toBeUndefined();
  });
});

describe('a provider of somebody else', () => {
  const providers = builtInProviders.with([acme]);

  it('is served beside those that ship', () => {
    expect(providers.get('acme')).toBe(acme);
    expect(providers.get('openai')).toBe(builtInProviders.get('openai'));
  });

  it.each([
    ['by its name', '{ id: main, provider: acme }'],
    ['by its id', '{ id: acme, provider: { secret_key_ref: { env: KEY } } }'],
  ])('is named by a target, %s', (_, target) => {
    const { config } = lintPolicyConfig(`providers: { targets: [${target}] }`, {
      providers: providers.names,
    });
    expect(config?.targets).toMatchObject([{ provider: 'acme' }]);
  });

  it('is unknown where it is not served', () => {
    const yaml = 'providers: { targets: [{ id: main, provider: acme }] }';
    expect(lintPolicyConfig(yaml).faults).toMatchObject([
      { code: 'schema', path: 'providers.targets[0].provider' },
    ]);
  });
});
