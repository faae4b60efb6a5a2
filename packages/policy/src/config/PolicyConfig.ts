import { type z } from 'zod';
import {
  type PolicyAction,
  type PolicyEffects,
  type PolicyKind,
} from '../kinds/PolicyKind';
import { type gatewaySchema, type routingSchema } from './file';
import {
  type modelGroupSchema,
  type ProviderName,
  type SecretRef,
  type pricingSchema,
  type targetSchema,
  type timeoutsSchema,
} from './targets';

/** Where something stands in the file, as keys and indexes from the root. */
export type ConfigPath = readonly (string | number)[];

/** A policy of the chain, whichever shape it was written in. */
export interface PolicyConfigEntry {
  name: string;
  kind: PolicyKind;
  action: PolicyAction;
  message?: string;
  effects: PolicyEffects;
  /** Its settings, parsed. */
  settings: Readonly<Record<string, unknown>>;
  path: ConfigPath;
}

export type Timeouts = z.infer<typeof timeoutsSchema>;
export type Pricing = z.infer<typeof pricingSchema>;
export type ModelGroupConfig = z.infer<typeof modelGroupSchema> & {
  path: ConfigPath;
};
export type GatewaySettings = z.infer<typeof gatewaySchema>;
export type RoutingSettings = z.infer<typeof routingSchema>;

/** A target with its provider and its secret in one place, however the file nested them. */
export type TargetConfig = Omit<
  z.infer<typeof targetSchema>,
  'provider' | 'secret_key_ref' | 'timeout'
> & {
  provider: ProviderName;
  secretRef?: SecretRef;
  secretPath: ConfigPath;
  timeouts: Timeouts;
  path: ConfigPath;
};

/** What a `policy-config.yaml` means, the same for both of its shapes. */
export interface PolicyConfig {
  name?: string;
  version?: string;
  policies: PolicyConfigEntry[];
  targets: TargetConfig[];
  groups: ModelGroupConfig[];
  gateway: GatewaySettings;
  routing: RoutingSettings;
}
