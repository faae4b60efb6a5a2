import { type BackendPluginRegistrationPoints } from '@backstage/backend-plugin-api';
import {
  keeptrustsEventSinkExtensionPoint,
  keeptrustsPolicyKindExtensionPoint,
  keeptrustsProviderExtensionPoint,
  keeptrustsSecretStoreExtensionPoint,
  type EventSink,
  type SecretStore,
} from '@keeptrusts/backstage-plugin-keeptrusts-node';
import { builtInProviders, type ProviderKind } from '@keeptrusts/gateway';
import { builtInKinds, type PolicyKind } from '@keeptrusts/policy';

/** What other modules have added to the plugin; complete when the plugin is initialised. */
export class Extensions {
  #secretStore: SecretStore | undefined;
  readonly #sinks: EventSink[] = [];
  readonly #kinds: PolicyKind[] = [];
  readonly #providers: ProviderKind[] = [];

  /** Offers the extension points to the modules of this backend. */
  static register(env: BackendPluginRegistrationPoints): Extensions {
    const extensions = new Extensions();
    env.registerExtensionPoint(keeptrustsSecretStoreExtensionPoint, {
      setSecretStore: store => extensions.#setSecretStore(store),
    });
    env.registerExtensionPoint(keeptrustsEventSinkExtensionPoint, {
      addSink: sink => extensions.#sinks.push(sink),
    });
    env.registerExtensionPoint(keeptrustsPolicyKindExtensionPoint, {
      addKind: kind => extensions.#addKind(kind),
    });
    env.registerExtensionPoint(keeptrustsProviderExtensionPoint, {
      addProvider: kind => extensions.#addProvider(kind),
    });
    return extensions;
  }

  /** Undefined where the plugin's own is to be used. */
  get secretStore(): SecretStore | undefined {
    return this.#secretStore;
  }

  get sinks(): readonly EventSink[] {
    return this.#sinks;
  }

  get kinds(): readonly PolicyKind[] {
    return this.#kinds;
  }

  get providers(): readonly ProviderKind[] {
    return this.#providers;
  }

  #setSecretStore(store: SecretStore): void {
    if (this.#secretStore) {
      throw new Error(
        'There is a secret store already: only one module can set it',
      );
    }
    this.#secretStore = store;
  }

  #addKind(kind: PolicyKind): void {
    const isTaken =
      builtInKinds.byKind(kind.kind) !== undefined ||
      this.#kinds.some(each => each.kind === kind.kind);
    if (isTaken) {
      throw new Error(`There is a kind of policy "${kind.kind}" already`);
    }
    this.#kinds.push(kind);
  }

  #addProvider(kind: ProviderKind): void {
    const isTaken =
      builtInProviders.names.includes(kind.name) ||
      this.#providers.some(each => each.name === kind.name);
    if (isTaken) throw new Error(`There is a provider "${kind.name}" already`);
    this.#providers.push(kind);
  }
}
