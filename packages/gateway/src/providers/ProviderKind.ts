import { type TargetConfig } from '@keeptrusts/policy';
import { type UpstreamPools } from './http/UpstreamPools';
import { type Provider } from './Provider';

/** Settings of a target that a provider cannot do without. */
export type NeededSetting =
  | 'api_version'
  | 'base_url'
  | 'model'
  | 'region'
  | 'secret_key_ref';

/** What a target is connected with. */
export interface Connection {
  /** The value of its `secret_key_ref`: one line of text. */
  secret?: string;
  /** Connections to servers, which all targets share. */
  pools: UpstreamPools;
}

/**
 * A provider that targets can name, such as `openai`. A host registers its own beside those that ship; lint
 * knows their names from there.
 *
 * @example
 * const acme: ProviderKind = {
 *   name: 'acme',
 *   needs: ['base_url', 'secret_key_ref'],
 *   connect: (target, { secret }) => new AcmeProvider(target.base_url!, secret!),
 * };
 */
export interface ProviderKind {
  /** Lower case, with hyphens. */
  readonly name: string;
  /** A target without one of these is not called; whoever asks for it is told why. */
  readonly needs?: readonly NeededSetting[];
  /** Makes a target callable. `target` has all that the kind needs. */
  connect(target: TargetConfig, connection: Connection): Provider;
}
