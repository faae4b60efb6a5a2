import { type ExchangeEvent } from '@keeptrusts/contract';
import { type Dice } from './Dice';

interface Model {
  provider: string;
  /** USD for a million tokens. */
  input: number;
  output: number;
  firstTokenMs: number;
  tokensPerSecond: number;
}

const models: Readonly<Record<string, Model>> = {
  'gpt-4o': {
    provider: 'openai',
    input: 2.5,
    output: 10,
    firstTokenMs: 420,
    tokensPerSecond: 85,
  },
  'gpt-4o-mini': {
    provider: 'openai',
    input: 0.15,
    output: 0.6,
    firstTokenMs: 310,
    tokensPerSecond: 120,
  },
  'claude-sonnet-4-20250514': {
    provider: 'anthropic',
    input: 3,
    output: 15,
    firstTokenMs: 700,
    tokensPerSecond: 65,
  },
};

/** How an exchange ended. */
export type Outcome = Omit<
  ExchangeEvent,
  | 'id'
  | 'type'
  | 'created_at'
  | 'request_id'
  | 'gateway_id'
  | 'dialect'
  | 'stream'
  | 'cached_input_tokens'
  | 'reasoning_tokens'
  | 'client_closed'
  | 'overhead_ms'
>;

/** What blocks an exchange before it leaves the gateway. */
export type Blocker = 'rate-limit' | 'model-filter';

const blockers = {
  'rate-limit': { status: 429, code: 'requests_per_minute' },
  'model-filter': { status: 403, code: 'model_not_allowed' },
};

const nothing = {
  input_tokens: 0,
  output_tokens: 0,
  cost_usd: 0,
  cost_source: 'none' as const,
};

/** Refused by a policy. */
export function blockedOutcome(kind: Blocker, overhead_ms: number): Outcome {
  const { status, code } = blockers[kind];
  return {
    ...nothing,
    verdict: 'block',
    reason_code: code,
    policies: [
      {
        kind,
        name: kind,
        phase: 'input',
        verdict: 'block',
        reason_code: code,
        latency_us: 0,
      },
    ],
    attempts: [],
    status,
    error_code: code,
    latency_ms: overhead_ms,
  };
}

/** The provider failed. */
export function failedOutcome(name: string, dice: Dice): Outcome {
  const { provider, firstTokenMs } = models[name];
  const target_id = `sample-${provider}`;
  const latency_ms = round(dice.spread(firstTokenMs * 4));
  return {
    ...nothing,
    provider,
    target_id,
    model: name,
    verdict: 'allow',
    policies: [],
    attempts: [{ target_id, status: 503, latency_ms }],
    status: 502,
    reason_code: 'upstream_error',
    error_code: 'upstream_error',
    latency_ms,
  };
}

/** The provider answered. */
export function answeredOutcome(
  name: string,
  exchanged: { isRedacted: boolean; stream: boolean; overhead_ms: number },
  dice: Dice,
): Outcome {
  const { provider, input, output, firstTokenMs, tokensPerSecond } =
    models[name];
  const target_id = `sample-${provider}`;
  const input_tokens = Math.ceil(dice.spread(1400));
  const output_tokens = Math.ceil(dice.spread(320));
  const ttft_ms = round(dice.spread(firstTokenMs));
  const latency_ms = round(ttft_ms + (output_tokens / tokensPerSecond) * 1000);
  const nanoUsd = Math.round(
    (input_tokens * input + output_tokens * output) * 1000,
  );
  return {
    provider,
    target_id,
    model: name,
    input_tokens,
    output_tokens,
    cost_usd: nanoUsd / 1e9,
    cost_source: 'usage',
    ...(exchanged.isRedacted
      ? redaction(dice)
      : { verdict: 'allow', policies: [] }),
    attempts: [{ target_id, status: 200, latency_ms: ttft_ms }],
    status: 200,
    latency_ms: round(latency_ms + exchanged.overhead_ms),
    ...(exchanged.stream && { ttft_ms }),
  };
}

const categories = { email: 0.6, phone: 0.25, credit_card: 0.1, iban: 0.05 };

function redaction(dice: Dice): Pick<ExchangeEvent, 'verdict' | 'policies'> {
  return {
    verdict: 'redact',
    policies: [
      {
        kind: 'pii-detector',
        name: 'pii-detector',
        phase: dice.next() < 0.8 ? 'input' : 'output',
        verdict: 'redact',
        findings: { [dice.pick(categories)]: 1 + Math.floor(dice.next() * 3) },
        latency_us: Math.ceil(dice.spread(18)),
      },
    ],
  };
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}
