/**
 * What other modules can add to the Keeptrusts backend plugin.
 *
 * @packageDocumentation
 */
export { type EventSink } from './EventSink';
export {
  keeptrustsEventSinkExtensionPoint,
  keeptrustsPolicyKindExtensionPoint,
  keeptrustsProviderExtensionPoint,
  keeptrustsSecretStoreExtensionPoint,
  type KeeptrustsEventSinkExtensionPoint,
  type KeeptrustsPolicyKindExtensionPoint,
  type KeeptrustsProviderExtensionPoint,
  type KeeptrustsSecretStoreExtensionPoint,
} from './extensionPoints';
export { type SecretContext, type SecretStore } from './SecretStore';
