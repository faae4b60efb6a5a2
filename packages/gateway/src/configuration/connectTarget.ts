import {
  describeSecretRef,
  isHeaderValue,
  type TargetConfig,
} from '@keeptrusts/policy';
import { type UpstreamPools } from '../providers/http/UpstreamPools';
import { type Provider } from '../providers/Provider';
import { type NeededSetting } from '../providers/ProviderKind';
import { type ProviderRegistry } from '../providers/ProviderRegistry';
import { UnavailableProvider } from '../providers/UnavailableProvider';
import { type Secrets } from '../secrets/Secrets';

/** What connecting draws on. */
export interface ConnectContext {
  providers: ProviderRegistry;
  secrets: Secrets;
  pools: UpstreamPools;
}

/** Makes a target callable; one that cannot be called says why when it is. */
export async function connectTarget(
  target: TargetConfig,
  { providers, secrets, pools }: ConnectContext,
): Promise<Provider> {
  const { id, provider, secretRef } = target;
  const unavailable = (reason: string) =>
    new UnavailableProvider(`The target "${id}" cannot be called: ${reason}.`);
  const kind = providers.get(provider);
  if (!kind) {
    return unavailable(`this version does not speak to ${provider}`);
  }
  const missing = kind.needs?.find(setting => !hasSetting(target, setting));
  if (missing) return unavailable(`it has no ${missing}`);
  const secret = secretRef && (await secrets.resolve(secretRef));
  if (secretRef && !secret) {
    return unavailable(`${describeSecretRef(secretRef)} is not set`);
  }
  if (secretRef && secret && !isHeaderValue(secret)) {
    return unavailable(
      `${describeSecretRef(secretRef)} is more than one line of text`,
    );
  }
  return kind.connect(target, { secret, pools });
}

function hasSetting(target: TargetConfig, setting: NeededSetting): boolean {
  const value =
    setting === 'secret_key_ref' ? target.secretRef : target[setting];
  return value !== undefined;
}
