import { type z } from 'zod';
import { type Condition } from '../chain/Condition';
import {
  type PolicyAction,
  type PolicyEffects,
  type PolicyKind,
} from '../kinds/PolicyKind';
import { type PolicyPhase } from '../kinds/PolicyPhase';
import { type gatewaySchema, type routingSchema } from './file';
import {
  type modelGroupSchema,
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
  /** Where it comes from; the file itself when not given. */
  origin?: 'baseline';
  kind: PolicyKind;
  enabled: boolean;
  action: PolicyAction;
  message?: string;
  /** Where it looks, if not everywhere its kind can. */
  phases?: readonly PolicyPhase[];
  /** Requests that it is for; all of them when not given. */
  when?: Condition;
  /** Whether a streamed reply waits until the policy has seen it whole; the kind decides when not given. */
  streamingMode?: 'realtime' | 'buffered';
  /** What happens to an exchange that it fails to judge. */
  onError: 'block' | 'allow';
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
  /** By its name, such as `openai`. */
  provider: string;
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
  /** Policies that the file names and switches off. */
  switchedOff: PolicyConfigEntry[];
  targets: TargetConfig[];
  groups: ModelGroupConfig[];
  gateway: GatewaySettings;
  routing: RoutingSettings;
}
