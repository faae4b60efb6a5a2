import { newId, type ExchangeEvent } from '@keeptrusts/contract';
import {
  Classifiers,
  compileConfiguration,
  createHandler,
  EnvironmentSecrets,
  Escrow,
  expose,
  GatewayMetrics,
  GatewayState,
  listen,
  loadTokenizer,
  LocalDirectory,
  PriceCatalogue,
  Spool,
  systemClock,
  UpstreamPools,
  type CompileContext,
  type Ledger,
  type Listener,
  type MetricSnapshot,
  type RateLimiter,
} from '@keeptrusts/gateway';
import { type PolicyConfig } from '@keeptrusts/policy';

/** How a local gateway is set up. */
export interface LocalGatewayOptions {
  config: PolicyConfig;
  host: string;
  /** 0 takes any free one. */
  port: number;
  /** Where the record of exchanges goes. */
  eventsDirectory: string;
  fsync: 'never' | 'batch';
  /** Where the models of policies lie, if anywhere. */
  modelsDirectory?: string;
  /** The largest request body in bytes, where the configuration sets none. */
  maxBodyBytes: number;
  ledger: Ledger;
  limiter: RateLimiter;
  /** Text of `/metrics`, where it covers more than this process. */
  metrics?: () => Promise<string>;
  /** Told of every exchange. */
  onExchange(event: ExchangeEvent): void;
  /** Told what goes wrong with the record, and when it is well again. */
  onRecordFault(fault: string | undefined): void;
  /** Told of mistakes of the gateway itself. */
  onMistake(description: string, requestId: string): void;
}

const maxReplyBytes = 64 * 1024 * 1024;

interface Parts {
  context: CompileContext;
  classifiers: Classifiers;
  directory: LocalDirectory;
  state: GatewayState;
  spool: Spool;
  metrics: GatewayMetrics;
  listener: Listener;
}

/** The gateway on a laptop or in a pod of its own: one configuration from a file, no control plane. */
export class LocalGateway {
  readonly #parts: Parts;

  private constructor(parts: Parts) {
    this.#parts = parts;
    parts.context.escrow.keepReporting();
  }

  /**
   * Starts to serve.
   *
   * @returns the gateway, and what is not right with the configuration although it can be served
   */
  static async start(options: LocalGatewayOptions) {
    const gatewayId = newId('gw', Date.now());
    const classifiers = new Classifiers(options.modelsDirectory);
    const context: CompileContext = {
      classifiers,
      secrets: new EnvironmentSecrets(process.env),
      prices: new PriceCatalogue(),
      pools: new UpstreamPools(),
      escrow: new Escrow(options.ledger, gatewayId),
      clock: systemClock,
    };
    const { configuration, problems } = await compileConfiguration(
      options.config,
      context,
    );
    const directory = new LocalDirectory(configuration);
    const spool = new Spool({
      directory: options.eventsDirectory,
      fsync: options.fsync,
      onFault: options.onRecordFault,
    });
    const metrics = new GatewayMetrics({
      targets: () => directory.configuration.targets,
      spooled: () => spool.waiting,
    });
    const state = new GatewayState();
    const handler = createHandler({
      engine: {
        gatewayId,
        directory,
        limiter: options.limiter,
        recorder: spool,
        clock: systemClock,
        random: Math.random,
        observers: [metrics.observe, options.onExchange],
        onMistake: options.onMistake,
        maxBodyBytes: options.maxBodyBytes,
        maxReplyBytes,
      },
      state,
      metrics: options.metrics ?? (() => expose(metrics.snapshot())),
    });
    const listener = await listen(handler, options);
    state.ready();
    setImmediate(loadTokenizer);
    const parts = {
      ...{ context, classifiers, directory, state },
      ...{ spool, metrics, listener },
    };
    return { gateway: new LocalGateway(parts), problems };
  }

  get port(): number {
    return this.#parts.listener.port;
  }

  /** Serves another configuration from the next request on; returns what is not right with it. */
  async use(config: PolicyConfig): Promise<string[]> {
    const { context, directory } = this.#parts;
    const { configuration, problems } = await compileConfiguration(
      config,
      context,
    );
    directory.use(configuration);
    return problems;
  }

  snapshot(): MetricSnapshot[] {
    return this.#parts.metrics.snapshot();
  }

  /** Lets requests finish, at most so many milliseconds, and puts everything away. */
  async stop(graceMs: number): Promise<void> {
    const { context, classifiers, state, spool, listener } = this.#parts;
    const grace = setTimeout(() => listener.destroy(), graceMs);
    await Promise.all([state.drain(), listener.close()]);
    clearTimeout(grace);
    await context.escrow.close();
    await spool.close();
    await context.pools.destroy();
    await classifiers.close();
  }
}
