import { type LoggerService } from '@backstage/backend-plugin-api';
import { newId } from '@keeptrusts/contract';
import {
  createHandler,
  Escrow,
  expose,
  GatewayMetrics,
  GatewayState,
  listen,
  loadTokenizer,
  MemoryRateLimiter,
  PriceCatalogue,
  UpstreamPools,
  type Clock,
  type Directory,
  type Engine,
  type Handler,
  type Ledger,
  type Listener,
  type Recorder,
} from '@keeptrusts/gateway';
import { setTimeout as delay } from 'node:timers/promises';
import { type DirectoryChanges } from '../directory/DirectoryChanges';
import { DatabaseDirectory } from '../directory/DatabaseDirectory';
import { type PrincipalStore } from '../directory/PrincipalStore';
import { type LastUse } from '../tokens/LastUse';
import { type Platform } from './Platform';
import { PrincipalLoader } from './PrincipalLoader';

/** The record of a gateway process: safe on its disk at once, in the database soon. */
export interface Journal extends Recorder {
  /** Events that the database does not have yet. */
  readonly waiting: number;
  /** Brings what is left to the database, as far as that can be reached. */
  close(): Promise<void>;
}

/** What the gateway inside the backend is made of. */
export interface GatewayHostOptions {
  platform: Platform;
  clock: Clock;
  logger: LoggerService;
  ledger: Ledger;
  principals: PrincipalStore;
  changes: DirectoryChanges;
  lastUse: LastUse;
  openJournal(gatewayId: string): Promise<Journal>;
}

const maxReplyBytes = 64 * 1024 * 1024;
/** How long requests under way may take when the backend stops. */
const graceMs = 25_000;

interface Parts {
  platform: Platform;
  logger: LoggerService;
  journal: Journal;
  escrow: Escrow;
  pools: UpstreamPools;
  state: GatewayState;
  listener: Listener | undefined;
}

/** The gateway inside the backend: the engine, with its ports on the plugin's database. */
export class GatewayHost {
  /** Serves the gateway's routes, with `/v1` in front. */
  readonly handler: Handler;
  readonly #parts: Parts;

  private constructor(handler: Handler, parts: Parts) {
    this.handler = handler;
    this.#parts = parts;
    parts.escrow.keepReporting();
  }

  /** Starts to serve. */
  static async start(options: GatewayHostOptions): Promise<GatewayHost> {
    const { platform, clock, logger, ledger } = options;
    const { settings } = platform;
    const gatewayId = newId('gw', clock.now());
    const escrow = new Escrow(ledger, gatewayId);
    const pools = new UpstreamPools();
    const directory = openDirectory(options, escrow, pools);
    const journal = await options.openJournal(gatewayId);
    const metrics = new GatewayMetrics({
      // Teams name their targets as they like: across teams their names say nothing.
      targets: () => [],
      spooled: () => journal.waiting,
    });
    const state = new GatewayState();
    const engine: Engine = {
      gatewayId,
      directory,
      limiter: new MemoryRateLimiter(),
      recorder: journal,
      clock,
      random: Math.random,
      observers: [metrics.observe],
      onMistake: (description, requestId) =>
        logger.error(
          `The gateway made a mistake in ${requestId}: ${description}`,
        ),
      maxBodyBytes: settings.maxBodyBytes,
      maxReplyBytes,
    };
    const handler = createHandler({
      engine,
      state,
      metrics: () => expose(metrics.snapshot()),
    });
    const listener =
      settings.listen && (await listen(handler, settings.listen));
    if (listener) {
      logger.info(`The gateway also listens on port ${listener.port}`);
    }
    state.ready();
    setImmediate(loadTokenizer);
    return new GatewayHost(handler, {
      platform,
      logger,
      journal,
      escrow,
      pools,
      state,
      listener,
    });
  }

  /**
   * Lets requests finish, at most for a while, and puts everything away: no money stays in escrow, as far as
   * the database can be reached.
   */
  async stop(): Promise<void> {
    const { platform, journal, escrow, pools, state, listener } = this.#parts;
    await Promise.race([
      Promise.all([state.drain(), listener?.close()]),
      delay(graceMs, undefined, { ref: false }),
    ]);
    listener?.destroy();
    await this.#attempt(
      escrow.close(),
      'The gateway could not give its money back; its escrow is settled once its events are stored',
    );
    await this.#attempt(
      journal.close(),
      'The gateway could not close its spool; what is in it is stored after the next start',
    );
    await pools.destroy();
    await platform.classifiers.close();
  }

  /** What fails at the end is told, and keeps nothing else from being put away. */
  async #attempt(closing: Promise<void>, failure: string): Promise<void> {
    try {
      await closing;
    } catch (error) {
      this.#parts.logger.warn(failure, error as Error);
    }
  }
}

function openDirectory(
  options: GatewayHostOptions,
  escrow: Escrow,
  pools: UpstreamPools,
): Directory {
  const { platform, clock, logger, principals, changes, lastUse } = options;
  const { secrets, classifiers, providerKinds: providers } = platform;
  const prices = new PriceCatalogue();
  const loader = new PrincipalLoader(
    { secrets, classifiers, providers, prices, pools, escrow, clock },
    platform,
  );
  const directory = new DatabaseDirectory({
    read: keyHash => principals.read(keyHash),
    loadPrincipal: row => loader.load(row),
    onUse: tokenId => lastUse.note(tokenId),
    clock,
    logger,
  });
  changes.subscribe((noun, id) => directory.forget(noun, id));
  return directory;
}
