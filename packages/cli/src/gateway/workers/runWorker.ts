import { type ExchangeEvent } from '@keeptrusts/contract';
import { lintBaseline, lintPolicyConfig } from '@keeptrusts/policy';
import { join } from 'node:path';
import { LocalGateway } from '../LocalGateway';
import { Channel, type Port } from './Channel';
import {
  type PolicyTexts,
  type PrimaryOffer,
  type WorkerOffer,
  type WorkerStart,
} from './offers';

/** A worker's life: it does what the primary tells it, and asks it for all that is shared. */
export function runWorker(observers: {
  onExchange(event: ExchangeEvent): void;
  onRecordFault(fault: string | undefined): void;
  onMistake(description: string, requestId: string): void;
}): void {
  let gateway: LocalGateway | undefined;
  const port: Port = {
    send: message => process.send?.(message),
    onMessage: listener => process.on('message', listener),
  };
  const primary = new Channel<PrimaryOffer>(port, {
    start: async (options: WorkerStart) => {
      const started = await start(options, primary, observers);
      gateway = started.gateway;
      return { port: gateway.port, problems: started.problems };
    },
    use: async (texts: PolicyTexts) => gateway!.use(toConfig(texts)),
    snapshot: () => gateway!.snapshot(),
    stop: async (graceMs: number) => gateway?.stop(graceMs),
  } satisfies WorkerOffer);
  // Ctrl-C and service managers reach the whole group; when to stop is the primary's decision.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
  process.on('disconnect', () => process.exit(1));
}

function start(
  options: WorkerStart,
  primary: Channel<PrimaryOffer>,
  observers: Parameters<typeof runWorker>[0],
) {
  const { texts, eventsDirectory, ...rest } = options;
  return LocalGateway.start({
    ...rest,
    ...observers,
    config: toConfig(texts),
    eventsDirectory: join(eventsDirectory, `worker-${process.pid}`),
    ledger: {
      draw: (...parameters) => primary.call('draw', ...parameters),
      report: (...parameters) => primary.call('report', ...parameters),
    },
    limiter: {
      take: (...parameters) => primary.call('take', ...parameters),
      finish: (...parameters) => primary.tell('finish', ...parameters),
    },
    metrics: () => primary.call('metrics'),
  });
}

/** The primary has linted them. */
function toConfig({ text, baselineText }: PolicyTexts) {
  const baseline =
    baselineText === undefined
      ? undefined
      : lintBaseline(baselineText).baseline;
  return lintPolicyConfig(text, { baseline }).config!;
}
