import { type ExchangeEvent } from '@keeptrusts/contract';
import { lintPolicyFiles, type KindRegistry } from '@keeptrusts/policy';
import { type ServerResponse } from 'node:http';
import { MemoryRateLimiter } from '../admit/MemoryRateLimiter';
import { type RateLimiter } from '../admit/RateLimiter';
import { type Classifiers } from '../classifiers/Classifiers';
import { compileConfiguration } from '../configuration/compileConfiguration';
import { type Configuration } from '../configuration/Configuration';
import { type Directory } from '../directory/Directory';
import { LocalDirectory } from '../directory/LocalDirectory';
import { type Engine } from '../exchange/Engine';
import { createHandler } from '../handler/createHandler';
import { GatewayState } from '../handler/GatewayState';
import { listen, type Listener } from '../handler/listen';
import { Escrow } from '../ledger/Escrow';
import { type Ledger } from '../ledger/Ledger';
import { MemoryLedger } from '../ledger/MemoryLedger';
import { expose } from '../metrics/exposition';
import { GatewayMetrics } from '../metrics/GatewayMetrics';
import { UpstreamPools } from '../providers/http/UpstreamPools';
import { type Recorder } from '../record/Recorder';
import { EnvironmentSecrets } from '../secrets/EnvironmentSecrets';
import { type FindingDetail } from '../screen/FindingDetail';
import { PriceCatalogue } from '../settle/PriceCatalogue';
import { MemoryRecorder } from './MemoryRecorder';
import { send, type Answered, type SendOptions } from './send';
import { TestClock } from './TestClock';

/** What a test may bring along; everything else is the real thing. */
export interface GatewayOptions {
  clock?: TestClock;
  /** Uniform in [0, 1). */
  random?(): number;
  /** Takes the place of the recorder in memory. */
  recorder?: Recorder;
  /** Where secrets are read. */
  environment?: Record<string, string>;
  /** Keys, for a gateway that does not let everyone in. */
  directory?(configuration: Configuration): Directory;
  limiter?: RateLimiter;
  ledger?: Ledger;
  /** Sees every response before the gateway does. */
  onResponse?(response: ServerResponse): void;
  observer?(event: ExchangeEvent): void;
  onMistake?(description: string, requestId: string): void;
  /** Models that policies can name. */
  classifiers?: Classifiers;
  /** What is enforced besides, as a `policy-config.yaml` too. */
  baseline?: string;
  /** Kinds of policy, where others than the built-in ones are wanted. */
  kinds?: KindRegistry;
  explain?(detail: FindingDetail): void;
  maxBodyBytes?: number;
  maxReplyBytes?: number;
  /** False leaves it as it is before it is ready. */
  ready?: boolean;
}

/** A gateway on a port of its own. */
export interface TestGateway {
  /** Ends without a slash. */
  readonly url: string;
  readonly clock: TestClock;
  /** Holds the events, unless another recorder was given. */
  readonly record: MemoryRecorder;
  readonly state: GatewayState;
  readonly listener: Listener;
  readonly escrow: Escrow;
  /** What is not right with the configuration although it can be served. */
  readonly problems: readonly string[];
  /** Sends a chat completion request. */
  chat(body: string | Buffer, options?: SendOptions): Promise<Answered>;
  get(path: string, options?: SendOptions): Promise<Answered>;
  stop(): Promise<void>;
}

/** Lints and compiles a `policy-config.yaml` and serves it on a free port of this machine. */
export async function startGateway(
  yaml: string,
  options: GatewayOptions = {},
): Promise<TestGateway> {
  const { kinds, explain, baseline } = options;
  const { config, ...read } = lintPolicyFiles(
    { path: 'policy-config.yaml', text: yaml },
    baseline === undefined
      ? undefined
      : { path: 'baseline.yaml', text: baseline },
    { kinds },
  );
  if (!config) {
    const faults = [...read.file.faults, ...(read.baseline?.faults ?? [])];
    throw new Error(faults.map(({ message }) => message).join('\n'));
  }
  const clock = options.clock ?? new TestClock();
  const record = new MemoryRecorder();
  const pools = new UpstreamPools();
  const escrow = new Escrow(options.ledger ?? new MemoryLedger(), 'gw_test');
  const { configuration, problems } = await compileConfiguration(config, {
    secrets: new EnvironmentSecrets(options.environment ?? {}),
    prices: new PriceCatalogue(),
    pools,
    escrow,
    clock,
    classifiers: options.classifiers,
  });
  const metrics = new GatewayMetrics({
    targets: () => configuration.targets,
    spooled: () => 0,
  });
  const engine: Engine = {
    gatewayId: 'gw_test',
    directory:
      options.directory?.(configuration) ?? new LocalDirectory(configuration),
    limiter: options.limiter ?? new MemoryRateLimiter(),
    recorder: options.recorder ?? record,
    clock,
    random: options.random ?? (() => 0),
    observers: [metrics.observe, options.observer ?? (() => {})],
    explain,
    onMistake: options.onMistake ?? (() => {}),
    maxBodyBytes: options.maxBodyBytes ?? 1024 * 1024,
    maxReplyBytes: options.maxReplyBytes ?? 1024 * 1024,
  };
  const state = new GatewayState();
  const handler = createHandler({
    engine,
    state,
    metrics: () => expose(metrics.snapshot()),
  });
  const listener = await listen(
    (request, response) => {
      options.onResponse?.(response);
      handler(request, response);
    },
    { host: '127.0.0.1', port: 0 },
  );
  if (options.ready ?? true) state.ready();
  const url = `http://127.0.0.1:${listener.port}`;
  return {
    url,
    clock,
    record,
    state,
    listener,
    escrow,
    problems,
    chat: (body, more) => send(`${url}/v1/chat/completions`, { body, ...more }),
    get: (path, more) => send(url + path, { method: 'GET', ...more }),
    stop: async () => {
      listener.destroy();
      await listener.close();
      await pools.destroy();
    },
  };
}
