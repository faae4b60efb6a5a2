import { type RootConfigService } from '@backstage/backend-plugin-api';
import { EnvironmentSecrets, type Secrets } from '@keeptrusts/gateway';
import {
  builtInKinds,
  type KindRegistry,
  type PolicyKind,
  type Providers,
} from '@keeptrusts/policy';
import { namedBy, readProviders } from '../templates/readProviders';
import { readGatewaySettings, type GatewaySettings } from './GatewaySettings';

/** What the platform lets the configurations of teams use. */
export interface Platform {
  settings: GatewaySettings;
  /** Where models are served, for configurations that are made from a template. */
  providers: Providers;
  /** Kinds of policy: the built-in ones and those of modules. */
  kinds: KindRegistry;
  /** Secrets that a target may name: those the operator listed, no others of the backend's environment. */
  secrets: Secrets;
  /** Hosts that a `base_url` may point to; globs. */
  allowedHosts: readonly string[];
}

/** Reads it from the app-config and the environment. */
export function readPlatform(
  config: RootConfigService,
  kinds: readonly PolicyKind[],
): Platform {
  const settings = readGatewaySettings(config);
  const providers = readProviders(config);
  const named = namedBy(providers);
  const variables = [...settings.environment, ...named.variables];
  return {
    settings,
    providers,
    kinds: builtInKinds.with(kinds),
    secrets: new EnvironmentSecrets(
      Object.fromEntries(variables.map(name => [name, process.env[name]])),
    ),
    allowedHosts: [...settings.allowedHosts, ...named.hosts],
  };
}
