/** With everything on that a request can meet, as the entries of a list. */
export const wholeChain = `
  - { name: pii, type: pii_detection, action: redact }
  - { name: models, type: model_filter, allowed_models: ['gpt-*'] }
  - { name: rate, type: rate_limit, max_requests_per_minute: 100000000 }
  - { name: cost, type: cost_limit, action: block, daily_limit: 1000000 }
  - { name: audit, type: log, retention_days: 365 }
`;

/**
 * The `policy-config.yaml` of a run: one OpenAI target on this machine.
 *
 * @param policies - entries of the list of policies, as YAML
 */
export function policyConfig(upstreamPort: number, policies = ''): string {
  return `
pack: { name: bench }
providers:
  targets:
    - id: openai
      provider: openai
      base_url: http://127.0.0.1:${upstreamPort}/v1
      secret_key_ref: { env: OPENAI_API_KEY }
${policies && `policies:\n${policies}`}`;
}
