import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { type ProviderKind } from '@keeptrusts/gateway';
import { type PolicyKind } from '@keeptrusts/policy';
import { type EventSink } from './EventSink';
import { type SecretStore } from './SecretStore';

/** Replaces the secret store, which is the plugin's own database otherwise. */
export interface KeeptrustsSecretStoreExtensionPoint {
  /** @throws Error when another module has set one */
  setSecretStore(store: SecretStore): void;
}

/**
 * @example
 * env.registerInit({
 *   deps: { secrets: keeptrustsSecretStoreExtensionPoint },
 *   async init({ secrets }) {
 *     secrets.setSecretStore(new VaultSecretStore());
 *   },
 * });
 */
export const keeptrustsSecretStoreExtensionPoint =
  createExtensionPoint<KeeptrustsSecretStoreExtensionPoint>({
    id: 'keeptrusts.secret-store',
  });

/** Adds places that events go to. */
export interface KeeptrustsEventSinkExtensionPoint {
  addSink(sink: EventSink): void;
}

export const keeptrustsEventSinkExtensionPoint =
  createExtensionPoint<KeeptrustsEventSinkExtensionPoint>({
    id: 'keeptrusts.event-sink',
  });

/** Adds kinds of policy that configurations may then use, besides those that ship. */
export interface KeeptrustsPolicyKindExtensionPoint {
  /** @throws Error when there is a kind of that name already */
  addKind(kind: PolicyKind): void;
}

export const keeptrustsPolicyKindExtensionPoint =
  createExtensionPoint<KeeptrustsPolicyKindExtensionPoint>({
    id: 'keeptrusts.policy-kind',
  });

/** Adds providers that targets may then name, besides those that ship. */
export interface KeeptrustsProviderExtensionPoint {
  /** @throws Error when there is a provider of that name already */
  addProvider(kind: ProviderKind): void;
}

export const keeptrustsProviderExtensionPoint =
  createExtensionPoint<KeeptrustsProviderExtensionPoint>({
    id: 'keeptrusts.provider',
  });
