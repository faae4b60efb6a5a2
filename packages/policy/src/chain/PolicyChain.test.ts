import { type RequestFacts } from '../check/Check';
import { lintPolicyConfig } from '../lint/lintPolicyConfig';
import { PolicyChain } from './PolicyChain';

function compile(text: string): PolicyChain {
  return new PolicyChain(lintPolicyConfig(text).config!.policies);
}

const chain = compile(`
policies:
  - { name: log, type: log }
  - { name: mask, type: pii_redaction, categories: [email, phone], message: Masked. }
  - { name: cards, type: pii_detection, action: block, categories: [credit_card] }
  - { name: models, type: model_filter, allowed_models: [gpt-4o] }
  - { name: rate, type: rate_limit, max_requests_per_minute: 3, per: key }
  - { name: cost, type: cost_limit, action: block, daily_limit: 1, max_cost_per_request: 0.5 }
`);

describe('PolicyChain', () => {
  it('keeps the policies in their order, with what a report needs', () => {
    expect(chain.policies).toMatchObject([
      { name: 'log', kind: 'audit-logger', action: 'log', phase: 'after' },
      {
        name: 'mask',
        kind: 'pii-detector',
        action: 'redact',
        message: 'Masked.',
      },
      { name: 'cards', kind: 'pii-detector', action: 'block' },
      { name: 'models', kind: 'model-filter', action: 'block', phase: 'input' },
      { name: 'rate', kind: 'rate-limit', action: 'block', phase: 'input' },
      { name: 'cost', kind: 'cost-limit', action: 'block', phase: 'input' },
    ]);
  });

  it('says of every rule which policy it belongs to', () => {
    expect(chain.models).toMatchObject([{ policy: 3, allowed: ['gpt-4o'] }]);
    expect(chain.rates).toMatchObject([{ policy: 4, per: 'key' }]);
    expect(chain.budgets).toMatchObject([
      { policy: 5, period: 'day', hardLimit: 1e9 },
      { policy: 5, perRequest: 0.5e9 },
    ]);
  });

  it('screens text of requests and of replies for every policy that wants it', () => {
    expect(chain.inputText?.policies).toEqual([1, 2]);
    expect(chain.outputText?.policies).toEqual([1, 2]);
  });

  it('looks at no text when no policy does', () => {
    const { inputText, outputText } = compile('policies: [{ type: log }]');
    expect(inputText).toBeUndefined();
    expect(outputText).toBeUndefined();
  });

  it('is empty for a file without policies', () => {
    expect(compile('policies: []').policies).toEqual([]);
  });

  it('is the same for requests that no policy is left out for', () => {
    const conditional = compile(
      'policies: [{ type: log }, { type: pii_redaction, when: { model: o3 } }]',
    );
    const o3 = conditional.applyingTo(request('o3'));
    const other = conditional.applyingTo(request('gpt-4o'));
    expect(o3).toBe(conditional);
    expect(other.inputText).toBeUndefined();
    expect(other.isActive(0)).toBe(true);
    expect(other.isActive(1)).toBe(false);
    expect(conditional.applyingTo(request('gpt-4'))).toBe(other);
  });
});

function request(model: string): RequestFacts {
  return { model, path: '/v1/chat/completions', header: () => undefined };
}
