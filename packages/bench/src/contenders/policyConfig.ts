const wholeChain = `
policies:
  - { name: pii, type: pii_detection, action: redact }
  - { name: models, type: model_filter, allowed_models: ['gpt-*'] }
  - { name: rate, type: rate_limit, max_requests_per_minute: 100000000 }
  - { name: cost, type: cost_limit, action: block, daily_limit: 1000000 }
  - { name: audit, type: log, retention_days: 365 }
`;

/** The `policy-config.yaml` of a run: one OpenAI target on this machine, with all policies or none. */
export function policyConfig(
  upstreamPort: number,
  options: { wholeChain: boolean },
): string {
  return `
pack: { name: bench }
providers:
  targets:
    - id: openai
      provider: openai
      base_url: http://127.0.0.1:${upstreamPort}/v1
      secret_key_ref: { env: OPENAI_API_KEY }
${options.wholeChain ? wholeChain : ''}`;
}
