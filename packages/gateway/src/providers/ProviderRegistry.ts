import { providerNames } from '@keeptrusts/policy';
import { httpKinds } from './http/httpKinds';
import { type ProviderKind } from './ProviderKind';
import { sandboxKind } from './sandbox/sandboxKind';

/** The providers that a gateway serves. */
export class ProviderRegistry {
  readonly #kinds: ReadonlyMap<string, ProviderKind>;

  constructor(kinds: readonly ProviderKind[]) {
    this.#kinds = new Map(kinds.map(kind => [kind.name, kind]));
  }

  /** These providers, and more. */
  with(kinds: readonly ProviderKind[]): ProviderRegistry {
    return new ProviderRegistry([...this.#kinds.values(), ...kinds]);
  }

  /** The provider of a name; undefined for one that a file may name and this gateway does not serve. */
  get(name: string): ProviderKind | undefined {
    return this.#kinds.get(name);
  }

  /** Every name that a target may have, for lint: also those that are accepted and not served. */
  get names(): readonly string[] {
    const added = [...this.#kinds.keys()].filter(
      name => !providerNames.includes(name),
    );
    return added.length === 0 ? providerNames : [...providerNames, ...added];
  }
}

/** The providers that ship with the product. */
export const builtInProviders = new ProviderRegistry([
  ...httpKinds,
  sandboxKind,
]);
