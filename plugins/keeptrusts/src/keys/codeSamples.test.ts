import { codeSamples, environmentLine } from './codeSamples';

const baseUrl = 'https://portal.acme.test/api/keeptrusts/v1';

describe('codeSamples', () => {
  it.each(codeSamples(baseUrl, []))(
    'fills the endpoint into $language, and never the key',
    ({ text }) => {
      expect(text).toContain(baseUrl);
      expect(text).toContain('KEEPTRUSTS_GATEWAY_TOKEN');
      expect(text).toContain('gpt-4o');
      expect(text).not.toContain('kt_gk_');
    },
  );

  it('takes a model that the key allows outright', () => {
    const [python] = codeSamples(baseUrl, ['gpt-*', 'claude-sonnet-4']);
    expect(python.text).toContain('model="claude-sonnet-4"');
  });

  it('calls the endpoint under its own path with curl', () => {
    const curl = codeSamples(baseUrl, []).find(
      ({ language }) => language === 'curl',
    );
    expect(curl?.text).toMatch(`curl ${baseUrl}/chat/completions \\\n`);
  });
});

describe('environmentLine', () => {
  it('is a line for a shell', () => {
    expect(environmentLine('kt_gk_x')).toBe(
      'export KEEPTRUSTS_GATEWAY_TOKEN=kt_gk_x',
    );
  });
});
