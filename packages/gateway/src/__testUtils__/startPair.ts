import { MisbehavingUpstream } from './MisbehavingUpstream';
import {
  startGateway,
  type GatewayOptions,
  type TestGateway,
} from './startGateway';

/** A gateway in front of one upstream. */
export interface Pair {
  readonly upstream: MisbehavingUpstream;
  readonly gateway: TestGateway;
  stop(): Promise<void>;
}

/**
 * Starts an upstream and a gateway whose target "up" it is, for any model at 2 and 8 USD per million tokens.
 *
 * @param policies - the rest of the `policy-config.yaml`
 * @param target - more settings of the target, as in `{ timeout: 1 }`
 */
export async function startPair(
  policies = '',
  target: Record<string, unknown> = {},
  options: GatewayOptions = {},
): Promise<Pair> {
  const upstream = await MisbehavingUpstream.start();
  const settings = {
    id: 'up',
    provider: 'openai-compatible',
    base_url: upstream.url,
    pricing: { input: 2, output: 8 },
    ...target,
  };
  const gateway = await startGateway(
    `providers: { targets: [${JSON.stringify(settings)}] }\n${policies}`,
    options,
  );
  return {
    upstream,
    gateway,
    stop: async () => {
      await gateway.stop();
      await upstream.stop();
    },
  };
}
