import {
  PolicyChain,
  type PolicyConfig,
  type TargetConfig,
} from '@keeptrusts/policy';
import { BudgetBook } from '../admit/BudgetBook';
import { chainBudgets } from '../admit/chainBudgets';
import { Classifiers } from '../classifiers/Classifiers';
import { type Clock } from '../exchange/Clock';
import { type Escrow } from '../ledger/Escrow';
import { type UpstreamPools } from '../providers/http/UpstreamPools';
import { type Provider } from '../providers/Provider';
import {
  builtInProviders,
  type ProviderRegistry,
} from '../providers/ProviderRegistry';
import { UnavailableProvider } from '../providers/UnavailableProvider';
import { CircuitBreaker } from '../route/CircuitBreaker';
import { Router } from '../route/Router';
import { type Target } from '../route/Target';
import { CheckServices } from '../screen/CheckServices';
import { type Secrets } from '../secrets/Secrets';
import { ModelPrice } from '../settle/ModelPrice';
import { type PriceCatalogue } from '../settle/PriceCatalogue';
import { type Configuration } from './Configuration';
import { connectTarget } from './connectTarget';

/** What compiling draws on; one set for a whole gateway. */
export interface CompileContext {
  secrets: Secrets;
  /** Those that ship when not given. */
  providers?: ProviderRegistry;
  prices: PriceCatalogue;
  pools: UpstreamPools;
  escrow: Escrow;
  clock: Clock;
  /** Models that policies can name; none when not given. */
  classifiers?: Classifiers;
  /** Takes the place of every provider, for whoever tries policies out without calling one. */
  standIn?: Provider;
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

/** Makes a configuration ready to serve: resolves its secrets, connects its targets and loads its models. */
export async function compileConfiguration(
  config: PolicyConfig,
  context: CompileContext,
  identity: { id?: string; version?: string } = {},
): Promise<CompileResult> {
  const {
    standIn,
    providers = builtInProviders,
    classifiers = new Classifiers(),
  } = context;
  const problems = await modelProblems(config, classifiers);
  const targets: Target[] = [];
  for (const target of config.targets) {
    const provider =
      standIn ?? (await connectTarget(target, { ...context, providers }));
    if (provider instanceof UnavailableProvider) problems.push(provider.reason);
    targets.push(toTarget(config, target, provider, context));
  }
  const { prices, escrow, secrets, pools } = context;
  const scope = identity.id ?? 'policy-config';
  const chain = new PolicyChain(config.policies);
  const configuration: Configuration = {
    id: identity.id,
    version: identity.version ?? config.version,
    scope,
    chain,
    budgets: new BudgetBook(escrow, chainBudgets(chain, scope)),
    router: new Router(targets, config.groups, model =>
      prices.providerOf(model),
    ),
    services: new CheckServices(secrets, pools, classifiers),
    targets,
    settings: config.gateway,
    maxAttempts: config.routing.max_attempts ?? defaults.maxAttempts,
  };
  return { configuration, problems };
}

/** Loads the models that policies name; says which of them are of no use. */
async function modelProblems(
  { policies }: PolicyConfig,
  classifiers: Classifiers,
): Promise<string[]> {
  const problems: string[] = [];
  for (const { name, effects } of policies) {
    for (const { classifier } of effects.services ?? []) {
      if (!classifier) continue;
      const problem = await classifiers.prepare(classifier.name).then(
        facts => classifier.misfit(facts),
        (error: Error) => error.message,
      );
      if (problem) {
        problems.push(`The policy "${name}" cannot judge. ${problem}`);
      }
    }
  }
  return problems;
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
    promises: target,
    offers: () =>
      target.model === undefined ? prices.models(target.provider) : [],
    price: model =>
      fixedPrice ? () => fixedPrice : prices.price(target.provider, model),
  };
}
