import { lintBaseline, lintPolicyConfig } from '@keeptrusts/policy';
import { FakeTerminal } from '../__testUtils__/FakeTerminal';
import { startupReport, type StartupFacts } from './startupReport';

function report(text: string, facts: Partial<StartupFacts> = {}): string {
  return startupReport(
    {
      source: 'policy-config.yaml',
      config: lintPolicyConfig(text).config!,
      address: 'http://127.0.0.1:41002',
      models: [],
      workers: 1,
      eventsDirectory: '/state/gateway-41002',
      problems: [],
      ...facts,
    },
    new FakeTerminal(),
  );
}

const file = `
pack: { name: team, version: 1.0.0 }
policies:
  - { name: pii-protection, type: pii_detection, action: block }
  - { type: log }
providers:
  targets:
    - { id: sandbox, provider: sandbox }
    - { id: mini, provider: openai, model: gpt-4o-mini }
model_groups:
  - { name: summarization, models: [{ target: mini, model: gpt-4o-mini }] }
`;

describe('startupReport', () => {
  it('says what is served, where, and how to try it', () => {
    expect(report(file, { models: ['summarization', 'gpt-4o-mini'] })).toBe(`\
<green>kt gateway</green> serves team 1.0.0
  <dim>address  </dim> <bold>http://127.0.0.1:41002/v1</bold>
  <dim>models   </dim> summarization, gpt-4o-mini
  <dim>targets  </dim> sandbox, mini (openai) → gpt-4o-mini, group summarization
  <dim>policies </dim> pii-protection (pii-detector block), audit-logger log
  <dim>record   </dim> /state/gateway-41002

<dim>  Try it:</dim>
  curl http://127.0.0.1:41002/v1/chat/completions \\
    -H 'Content-Type: application/json' \\
    -d '{"model":"summarization","messages":[{"role":"user","content":"Hello"}]}'
`);
  });

  it('goes by the name of the file when the file has none of its own', () => {
    expect(report('policies: []')).toContain('serves policy-config.yaml\n');
  });

  it('says what is not right, line by line', () => {
    const text = report(file, {
      problems: ['The target "a" cannot be called.', 'Nor can "b".'],
    });
    expect(text).toContain(
      '  <yellow>not right</yellow> The target "a" cannot be called.\n  <yellow>not right</yellow> Nor can "b".\n',
    );
  });

  it('says that nothing can be called without a target', () => {
    const text = report('policies: []');
    expect(text).toContain('</dim> none: every request is refused');
    expect(text).toContain('<dim>policies </dim> none');
  });

  it('says how many policies come from a baseline', () => {
    const { baseline } = lintBaseline(
      'policies: [{ name: cards, type: pii_redaction }]',
    );
    const { config } = lintPolicyConfig(file, { baseline });
    const text = report(file, { config, baseline: 'baseline.yaml' });
    expect(text).toContain(
      '<dim>policies </dim> baseline/cards (pii-detector redact), pii-protection',
    );
    expect(text).toContain(
      '<dim>baseline </dim> 1 of these policies, from baseline.yaml\n',
    );
  });

  it('does not fill the screen with models', () => {
    const models = Array.from({ length: 11 }, (_, index) => `m${index}`);
    expect(report(file, { models })).toContain('m6, m7 and 3 more');
  });

  it('says how many processes there are when there are several', () => {
    expect(report(file, { workers: 4 })).toContain('<dim>workers  </dim> 4');
    expect(report(file)).not.toContain('workers');
  });
});
