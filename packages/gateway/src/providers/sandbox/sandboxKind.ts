import { type ProviderKind } from '../ProviderKind';
import { SandboxProvider } from './SandboxProvider';

/** The provider without a network. */
export const sandboxKind: ProviderKind = {
  name: 'sandbox',
  connect: ({ id, seed, latency_ms }) =>
    new SandboxProvider({ targetId: id, seed, latencyMs: latency_ms }),
};
