import { KeeptrustsError } from '@keeptrusts/contract';
import {
  compileConfiguration,
  type CompileContext,
  type Configuration,
  type KeyLimits,
  type Principal,
} from '@keeptrusts/gateway';
import { lintPolicyConfig, mergeBaseline } from '@keeptrusts/policy';
import { LRUCache } from 'lru-cache';
import { type PrincipalRow } from '../directory/PrincipalStore';
import { checkAddresses } from './checkAddresses';
import { type Platform } from './Platform';
import { TeamFunds } from './TeamFunds';

type ConfigurationRow = NonNullable<PrincipalRow['configuration']>;

const maxConfigurations = 1_000;

/** Makes principals of what the database has of a key. Keys of one configuration share its compiled form. */
export class PrincipalLoader {
  readonly #context: CompileContext;
  readonly #platform: Platform;
  readonly #compiled = new LRUCache<string, Promise<Configuration>>({
    max: maxConfigurations,
  });

  constructor(context: CompileContext, platform: Platform) {
    this.#context = context;
    this.#platform = platform;
  }

  /** @throws KeeptrustsError `forbidden` for a key that nothing governs */
  async load(row: PrincipalRow): Promise<Principal> {
    if (!row.configuration) {
      throw new KeeptrustsError(
        'forbidden',
        'No policy configuration governs this key, so it opens nothing. Apply one to your team first.',
      );
    }
    return {
      teamId: row.teamId,
      tokenId: row.tokenId,
      entityRefs: row.entityRefs.length > 0 ? row.entityRefs : undefined,
      configuration: await this.#configuration(row.configuration),
      limits: limitsOf(row),
      funds: new TeamFunds(this.#context.escrow, row),
    };
  }

  #configuration(row: ConfigurationRow): Promise<Configuration> {
    const version = `${row.id}@${row.version}`;
    const known = this.#compiled.get(version);
    if (known) return known;
    const compiled = this.#compile(row);
    this.#compiled.set(version, compiled);
    // What went wrong may be mended, as a secret that was not set.
    compiled.catch(() => this.#compiled.delete(version));
    return compiled;
  }

  async #compile(row: ConfigurationRow): Promise<Configuration> {
    const { kinds, providerKinds, allowedHosts, mandatory } = this.#platform;
    const { config } = lintPolicyConfig(row.policyYaml, {
      kinds,
      providers: providerKinds.names,
    });
    if (!config) {
      throw new KeeptrustsError(
        'forbidden',
        'The policy configuration of this key is not valid for this version of the gateway. Tell the platform team.',
      );
    }
    checkAddresses(config, allowedHosts);
    const { configuration } = await compileConfiguration(
      // One from before there was a baseline may be at odds with it: then it is its requests that are refused.
      mandatory ? mergeBaseline(config, mandatory.baseline) : config,
      this.#context,
      {
        id: row.id,
        version: String(row.version),
      },
    );
    return configuration;
  }
}

function limitsOf(row: PrincipalRow): KeyLimits | undefined {
  const { allowedModels, allowedProviders, rateLimits } = row;
  const hasRates = Object.keys(rateLimits).length > 0;
  if (!allowedModels && !allowedProviders && !hasRates) return undefined;
  return {
    allowedModels: allowedModels ?? undefined,
    allowedProviders: allowedProviders ?? undefined,
    rates: hasRates
      ? {
          requestsPerMinute: rateLimits.requests_per_minute,
          tokensPerMinute: rateLimits.tokens_per_minute,
          parallelRequests: rateLimits.max_parallel_requests,
        }
      : undefined,
  };
}
