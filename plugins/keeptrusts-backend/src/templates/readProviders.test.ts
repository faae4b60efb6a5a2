import { ConfigReader } from '@backstage/config';
import { namedBy, readProviders } from './readProviders';

const read = (providers?: object) =>
  readProviders(new ConfigReader({ keeptrusts: { providers } } as never));

describe('readProviders', () => {
  it('gives the sandbox when nothing is configured', () => {
    expect(read()).toEqual({
      targets: [{ id: 'sandbox', provider: 'sandbox' }],
    });
  });

  it('gives what is configured', () => {
    const providers = {
      targets: [{ id: 'local', provider: 'ollama', weight: 1 }],
      model_groups: [
        { name: 'fast', models: [{ target: 'local', model: 'llama3.2' }] },
      ],
    };
    expect(read(providers)).toEqual(providers);
  });

  it('says what is wrong, all of it', () => {
    const providers = {
      targets: [{ id: 'a', provider: 'opena' }, { provider: 'ollama' }],
    };
    expect(() => read(providers)).toThrow(
      /"keeptrusts.providers" .* faulty:\n- keeptrusts.providers.targets\[0\].*\n- keeptrusts.providers.targets\[1\]/,
    );
  });

  it('names no secret that was pasted in place of a name', () => {
    const targets = [
      { id: 'a', provider: 'openai', secret_key_ref: { env: 'sk-canary-1' } },
    ];
    expect(() => read({ targets })).toThrow(
      expect.objectContaining({
        message: expect.not.stringContaining('canary'),
      }),
    );
  });
});

describe('namedBy', () => {
  it('finds hosts and variables, however a target nests them', () => {
    expect(
      namedBy({
        targets: [
          { id: 'openai', provider: { secret_key_ref: { env: 'A_KEY' } } },
          {
            id: 'own',
            provider: 'openai-compatible',
            base_url: 'https://llm.acme.example:8443/v1',
            secret_key_ref: { env: 'B_KEY' },
          },
        ],
      }),
    ).toEqual({
      hosts: ['llm.acme.example:8443'],
      variables: ['A_KEY', 'B_KEY'],
    });
  });
});
