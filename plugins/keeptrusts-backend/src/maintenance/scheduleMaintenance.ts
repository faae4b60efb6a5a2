import {
  type LoggerService,
  type SchedulerService,
} from '@backstage/backend-plugin-api';
import { type Clock } from '@keeptrusts/gateway';
import { type EventRetention } from '../events/EventRetention';
import { type Idempotency } from '../http/Idempotency';
import { type DatabaseLedger } from '../ledger/DatabaseLedger';

/** What has to be looked after. */
export interface Maintained {
  clock: Clock;
  idempotency: Idempotency;
  ledger: DatabaseLedger;
  retention: EventRetention;
  logger: Pick<LoggerService, 'info'>;
}

/** Regular work, done by one of the backends that share a database. */
export async function scheduleMaintenance(
  scheduler: SchedulerService,
  { clock, idempotency, ledger, retention, logger }: Maintained,
): Promise<void> {
  await scheduler.scheduleTask({
    id: 'keeptrusts-reap-silent-holders',
    frequency: { minutes: 1 },
    timeout: { seconds: 30 },
    initialDelay: { minutes: 1 },
    fn: async () => {
      await ledger.reapSilentHolders(clock.now());
    },
  });
  await scheduler.scheduleTask({
    id: 'keeptrusts-forget-idempotency-keys',
    frequency: { hours: 1 },
    timeout: { minutes: 5 },
    initialDelay: { minutes: 5 },
    fn: () => idempotency.forget(),
  });
  await scheduler.scheduleTask({
    id: 'keeptrusts-delete-expired-events',
    frequency: { hours: 1 },
    timeout: { minutes: 30 },
    initialDelay: { minutes: 10 },
    fn: async signal => {
      const { contents, events } = await retention.sweep(signal);
      if (contents + events === 0) return;
      logger.info(
        `Deleted ${events} events and the content of ${contents} whose time was over`,
      );
    },
  });
}
