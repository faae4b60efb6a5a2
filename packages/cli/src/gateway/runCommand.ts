import { MemoryLedger, MemoryRateLimiter } from '@keeptrusts/gateway';
import { Command, InvalidArgumentError, Option } from 'commander';
import cluster from 'node:cluster';
import { availableParallelism } from 'node:os';
import { formatErrors } from '../policy/formats/text';
import { modelsOption } from '../policy/modelsOption';
import { faultyFiles } from '../policy/readPolicyFiles';
import { CommandFault, exitCodes } from '../terminal/CommandFault';
import { type Terminal } from '../terminal/Terminal';
import {
  readConfig,
  watchConfig,
  type ConfigPaths,
  type ReadConfig,
} from './ConfigFile';
import { defaultEventsDirectory } from './eventsDirectory';
import { GatewayLog } from './GatewayLog';
import { LocalGateway } from './LocalGateway';
import { startupReport } from './startupReport';
import { type PolicyTexts } from './workers/offers';
import { runWorker } from './workers/runWorker';
import { WorkerPool } from './workers/WorkerPool';

interface RunOptions extends ConfigPaths {
  host: string;
  port: number;
  workers: number;
  eventsDir?: string;
  fsync: 'never' | 'batch';
  models?: string;
  maxBody: number;
  quiet: boolean;
}

/** A gateway that runs, in this process or in several. */
interface Running {
  port: number;
  problems: string[];
  use(changed: ReadConfig): Promise<string[]>;
  stop(graceMs: number): Promise<void>;
}

const graceMs = 30_000;
const bytesPerMegabyte = 1024 * 1024;

const examples = `
Examples:
  kt gateway run
  kt gateway run --policy-config ./policy-config.yaml --port 41002
  kt gateway run --policy-config ./policy-config.yaml --workers 2 --host 0.0.0.0
  kt gateway run --policy-config ./policy-config.yaml --baseline ./baseline.yaml

Files are read again when they change; a faulty one is reported and the old ones stay.
Ctrl-C lets requests finish for up to 30 s; a second Ctrl-C does not wait.`;

/** `kt gateway run`: serves a policy file to whoever can reach the port. */
export function runCommand(terminal: Terminal): Command {
  return new Command('run')
    .description('serve a policy file as an OpenAI-compatible gateway')
    .option(
      '-c, --policy-config <file>',
      'policy-config.yaml; without one the sandbox is served with standard-dev',
    )
    .option(
      '--baseline <file>',
      'policies that are enforced besides, and that the other file cannot loosen',
    )
    .option('-p, --port <port>', 'port to listen on', toPort, 41002)
    .option('--host <host>', 'address to listen on', '127.0.0.1')
    .option('--workers <count>', 'processes that share the port', toCount, 1)
    .option('--events-dir <folder>', 'where exchanges are written down')
    .addOption(
      new Option('--fsync <when>', 'when the record is forced to the disk')
        .choices(['never', 'batch'])
        .default('never'),
    )
    .addOption(modelsOption())
    .option('--max-body <megabytes>', 'largest request body', toCount, 20)
    .option('-q, --quiet', 'no line per request', false)
    .addHelpText('after', examples)
    .action((options: RunOptions) => run(options, terminal));
}

async function run(options: RunOptions, terminal: Terminal): Promise<void> {
  const log = new GatewayLog(terminal, options.quiet);
  const observers = {
    onExchange: log.exchange,
    onRecordFault: log.recordFault,
    onMistake: log.mistake,
  };
  if (cluster.isWorker) {
    runWorker(observers);
    return;
  }
  const read = await readConfig(options);
  if (!read.config) throw faulty(read, terminal);
  const running = await start(options, read, log, observers);
  announce(options, read, running, terminal, log);
  stopOnSignals(running, log);
  watchConfig(
    options,
    read,
    (changed, path) => reload(changed, path, running, terminal, log),
    reason => log.problem(`${reason} The old one stays.`),
  );
}

async function start(
  options: RunOptions,
  read: ReadConfig,
  log: GatewayLog,
  observers: Parameters<typeof runWorker>[0],
): Promise<Running> {
  const { host, port, fsync, models, maxBody, workers } = options;
  const shared = {
    host,
    port,
    fsync,
    modelsDirectory: models,
    maxBodyBytes: maxBody * bytesPerMegabyte,
    eventsDirectory: eventsDirectoryOf(options),
  };
  try {
    return workers > 1
      ? await startPool(workers, { ...shared, texts: textsOf(read) }, log)
      : await startSingle({ ...shared, config: read.config! }, observers);
  } catch (error) {
    throw cannotListen(error, options);
  }
}

async function startSingle(
  options: Omit<
    Parameters<typeof LocalGateway.start>[0],
    'ledger' | 'limiter' | keyof Parameters<typeof runWorker>[0]
  >,
  observers: Parameters<typeof runWorker>[0],
): Promise<Running> {
  const { gateway, problems } = await LocalGateway.start({
    ...options,
    ...observers,
    ledger: new MemoryLedger(),
    limiter: new MemoryRateLimiter(),
  });
  return {
    port: gateway.port,
    problems,
    use: changed => gateway.use(changed.config!),
    stop: ms => gateway.stop(ms),
  };
}

async function startPool(
  workers: number,
  options: Parameters<typeof WorkerPool.start>[1],
  log: GatewayLog,
): Promise<Running> {
  const { pool, port, problems } = await WorkerPool.start(
    workers,
    options,
    pid => log.problem(`Worker ${pid ?? ''} ended; another one takes over.`),
  );
  return {
    port,
    problems,
    use: changed => pool.use(textsOf(changed)),
    stop: ms => pool.stop(ms),
  };
}

function announce(
  options: RunOptions,
  read: ReadConfig,
  running: Running,
  terminal: Terminal,
  log: GatewayLog,
): void {
  const facts = {
    source: read.path,
    baseline: read.baseline?.path,
    config: read.config!,
    address: `http://${addressOf(options.host)}:${running.port}`,
    models: modelsOf(read.config!),
    workers: options.workers,
    eventsDirectory: eventsDirectoryOf(options),
    problems: running.problems,
  };
  const { config, ...plain } = facts;
  const policies = config.policies.map(({ name }) => name);
  log.report({ ...plain, policies }, 'listening', () =>
    startupReport(facts, terminal),
  );
}

async function reload(
  changed: ReadConfig,
  path: string,
  running: Running,
  terminal: Terminal,
  log: GatewayLog,
): Promise<void> {
  if (!changed.config) {
    const files = faultyFiles(changed.baseline, changed);
    const faults = formatErrors(files, terminal.errors);
    log.problem(
      `${path} has changed and is faulty; the old one stays.\n${faults}`,
    );
    return;
  }
  try {
    const problems = await running.use(changed);
    log.notice(`${path} has changed: it is served from now on.`);
    for (const problem of problems) log.problem(problem);
  } catch (error) {
    log.problem(`${path} has changed and cannot be served: ${error}.`);
  }
}

function stopOnSignals(running: Running, log: GatewayLog): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(exitCodes.refused);
    stopping = true;
    log.notice('Finishing what is under way; Ctrl-C again to stop at once.');
    await running.stop(graceMs);
    log.flush();
    process.exit(exitCodes.ok);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function faulty(read: ReadConfig, terminal: Terminal): CommandFault {
  const files = faultyFiles(read.baseline, read);
  const paths = files.map(({ path }) => path);
  return new CommandFault(
    `${formatErrors(files, terminal.errors)}\n${paths.join(
      ' and ',
    )} cannot be served.`,
  );
}

function textsOf({ text, baseline }: ReadConfig): PolicyTexts {
  return { text, baselineText: baseline?.text };
}

function cannotListen(error: unknown, { host, port }: RunOptions): unknown {
  const text = String(error);
  if (text.includes('EADDRINUSE')) {
    return new CommandFault(
      `Port ${port} is taken. Choose another one with --port, or 0 for any that is free.`,
    );
  }
  if (text.includes('EACCES')) {
    return new CommandFault(
      `Port ${port} may not be taken by this user. Choose one above 1023 with --port.`,
    );
  }
  if (text.includes('EADDRNOTAVAIL') || text.includes('ENOTFOUND')) {
    return new CommandFault(`${host} is not an address of this machine.`);
  }
  return error;
}

function eventsDirectoryOf({ eventsDir, port }: RunOptions): string {
  return eventsDir ?? defaultEventsDirectory(port, process.env);
}

/** An address that can be called, where every interface is listened on. */
function addressOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function modelsOf(config: NonNullable<ReadConfig['config']>): string[] {
  const named = config.targets.flatMap(({ model }) => model ?? []);
  return [...new Set([...config.groups.map(({ name }) => name), ...named])];
}

function toPort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65535)) {
    throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  }
  return port;
}

function toCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 1024) {
    throw new InvalidArgumentError(
      `A whole number from 1 is needed (this machine has ${availableParallelism()} cores).`,
    );
  }
  return count;
}
