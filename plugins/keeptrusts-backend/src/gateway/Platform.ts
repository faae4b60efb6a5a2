import { type RootConfigService } from '@backstage/backend-plugin-api';
import {
  builtInProviders,
  type Classifiers,
  EnvironmentSecrets,
  type ProviderKind,
  type ProviderRegistry,
  type Secrets,
} from '@keeptrusts/gateway';
import {
  builtInKinds,
  type KindRegistry,
  type PolicyKind,
  type Providers,
} from '@keeptrusts/policy';
import { readMandatory, type Mandatory } from '../templates/readMandatory';
import { namedBy, readProviders } from '../templates/readProviders';
import { readClassifiers } from './readClassifiers';
import { readGatewaySettings, type GatewaySettings } from './GatewaySettings';

/** What the platform lets the configurations of teams use. */
export interface Platform {
  settings: GatewaySettings;
  /** Where models are served, for configurations that are made from a template. */
  providers: Providers;
  /** What every configuration has to keep to, if there is anything. */
  mandatory?: Mandatory;
  /** Kinds of policy: the built-in ones and those of modules. */
  kinds: KindRegistry;
  /** Providers that a target may name: the built-in ones and those of modules. */
  providerKinds: ProviderRegistry;
  /** Secrets that a target may name: those the operator listed, no others of the backend's environment. */
  secrets: Secrets;
  /** Models that policies can name. */
  classifiers: Classifiers;
  /** Hosts that a `base_url` may point to; globs. */
  allowedHosts: readonly string[];
}

/** What modules of the backend bring along. */
export interface Additions {
  kinds: readonly PolicyKind[];
  providers: readonly ProviderKind[];
}

/** Reads it from the app-config and the environment. */
export function readPlatform(
  config: RootConfigService,
  additions: Additions,
): Platform {
  const settings = readGatewaySettings(config);
  const providerKinds = builtInProviders.with(additions.providers);
  const providers = readProviders(config, providerKinds.names);
  const named = namedBy(providers, providerKinds.names);
  const kinds = builtInKinds.with(additions.kinds);
  const classifiers = readClassifiers(config);
  const mandatory = readMandatory(config, kinds, classifiers);
  const variables = [
    ...settings.environment,
    ...named.variables,
    ...(mandatory?.variables ?? []),
  ];
  return {
    settings,
    providers,
    mandatory,
    kinds,
    providerKinds,
    classifiers,
    secrets: new EnvironmentSecrets(
      Object.fromEntries(variables.map(name => [name, process.env[name]])),
    ),
    allowedHosts: [
      ...settings.allowedHosts,
      ...named.hosts,
      ...(mandatory?.hosts ?? []),
    ],
  };
}
