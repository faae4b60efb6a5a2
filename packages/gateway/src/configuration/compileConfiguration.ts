import {
  isHeaderValue,
  PolicyChain,
  type PolicyConfig,
  type TargetConfig,
} from '@keeptrusts/policy';
import { BudgetBook } from '../admit/BudgetBook';
import { chainBudgets } from '../admit/chainBudgets';
import { type Clock } from '../exchange/Clock';
import { type Escrow } from '../ledger/Escrow';
import { baseUrlOf, endpoints } from '../providers/http/endpoints';
import { HttpProvider } from '../providers/http/HttpProvider';
import { type UpstreamPools } from '../providers/http/UpstreamPools';
import { type Provider } from '../providers/Provider';
import { SandboxProvider } from '../providers/sandbox/SandboxProvider';
import { UnavailableProvider } from '../providers/UnavailableProvider';
import { CircuitBreaker } from '../route/CircuitBreaker';
import { Router } from '../route/Router';
import { type Target } from '../route/Target';
import { type Secrets } from '../secrets/Secrets';
import { ModelPrice } from '../settle/ModelPrice';
import { type PriceCatalogue } from '../settle/PriceCatalogue';
import { type Configuration } from './Configuration';

/** What compiling draws on; one set for a whole gateway. */
export interface CompileContext {
  secrets: Secrets;
  prices: PriceCatalogue;
  pools: UpstreamPools;
  escrow: Escrow;
  clock: Clock;
}

/** A compiled configuration, and what is not right about it although it can be served. */
export interface CompileResult {
  configuration: Configuration;
  /** Sentences for the operator, such as a secret that is not set. */
  problems: string[];
}

const defaults = {
  timeouts: {
    connect: 5_000,
    headers: 120_000,
    idle: 60_000,
    total: 600_000,
  },
  maxOutputTokens: 16_384,
  maxAttempts: 3,
  breaker: { failureThreshold: 5, cooldownMs: 30_000 },
};

/** Makes a configuration ready to serve: resolves its secrets and connects its targets. */
export async function compileConfiguration(
  config: PolicyConfig,
  context: CompileContext,
  identity: { id?: string; version?: string } = {},
): Promise<CompileResult> {
  const problems: string[] = [];
  const targets: Target[] = [];
  for (const target of config.targets) {
    const provider = await connect(target, context);
    if (provider instanceof UnavailableProvider) problems.push(provider.reason);
    targets.push(toTarget(config, target, provider, context));
  }
  const { prices, escrow } = context;
  const name = config.name ?? 'policy-config';
  const chain = new PolicyChain(config.policies);
  const configuration: Configuration = {
    id: identity.id,
    version: identity.version ?? config.version,
    name,
    chain,
    budgets: new BudgetBook(escrow, chainBudgets(chain, identity.id ?? name)),
    router: new Router(targets, config.groups, model =>
      prices.providerOf(model),
    ),
    targets,
    settings: config.gateway,
    maxAttempts: config.routing.max_attempts ?? defaults.maxAttempts,
  };
  return { configuration, problems };
}

async function connect(
  target: TargetConfig,
  { secrets, pools }: CompileContext,
): Promise<Provider> {
  const { id, provider, secretRef } = target;
  if (provider === 'sandbox') {
    return new SandboxProvider({
      targetId: id,
      seed: target.seed,
      latencyMs: target.latency_ms,
    });
  }
  const unavailable = (reason: string) =>
    new UnavailableProvider(`The target "${id}" cannot be called: ${reason}.`);
  const endpoint = endpoints[provider];
  if (!endpoint) {
    return unavailable(`this version does not speak to ${provider}`);
  }
  const baseUrl = baseUrlOf(endpoint, target);
  if (!baseUrl) return unavailable('it has no base_url');
  const secret = secretRef && (await secrets.resolve(secretRef));
  if (secretRef && !secret) {
    return unavailable(`${describe(secretRef)} is not set`);
  }
  if (secretRef && secret && !isHeaderValue(secret)) {
    return unavailable(`${describe(secretRef)} is more than one line of text`);
  }
  if (!secret && endpoint.needsSecret) {
    return unavailable('it has no secret_key_ref');
  }
  const credential = secret ? endpoint.credential(secret) : [];
  const headers = Object.entries(target.headers ?? {}).flat();
  return new HttpProvider(pools, {
    targetId: id,
    baseUrl,
    headers: [...headers, ...credential],
    secret,
  });
}

function describe(ref: NonNullable<TargetConfig['secretRef']>): string {
  return 'env' in ref
    ? `the environment variable ${ref.env}`
    : `the stored secret "${ref.store}"`;
}

function toTarget(
  config: PolicyConfig,
  target: TargetConfig,
  provider: Provider,
  { prices, clock }: CompileContext,
): Target {
  const { breaker } = config.routing;
  const { pricing } = target;
  const fixedPrice =
    pricing &&
    ModelPrice.flat({ ...pricing, cachedInput: pricing.cached_input });
  return {
    id: target.id,
    providerName: target.provider,
    provider,
    breaker: new CircuitBreaker(
      {
        failureThreshold:
          breaker?.failure_threshold ?? defaults.breaker.failureThreshold,
        cooldownMs:
          breaker?.cooldown_seconds === undefined
            ? defaults.breaker.cooldownMs
            : breaker.cooldown_seconds * 1000,
      },
      clock,
    ),
    model: target.model,
    weight: target.weight ?? 1,
    timeouts: {
      ...defaults.timeouts,
      ...config.gateway.timeouts,
      ...target.timeouts,
    },
    maxOutputTokens: target.max_output_tokens ?? defaults.maxOutputTokens,
    streamUsage: target.stream_usage ?? true,
    offers: () =>
      target.model === undefined ? prices.models(target.provider) : [],
    price: model =>
      fixedPrice ? () => fixedPrice : prices.price(target.provider, model),
  };
}
