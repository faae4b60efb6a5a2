import { type SchedulerService } from '@backstage/backend-plugin-api';
import { type Clock } from '@keeptrusts/gateway';
import { type Idempotency } from '../http/Idempotency';
import { type DatabaseLedger } from '../ledger/DatabaseLedger';

/** What has to be looked after. */
export interface Maintained {
  clock: Clock;
  idempotency: Idempotency;
  ledger: DatabaseLedger;
}

/** Regular work, done by one of the backends that share a database. */
export async function scheduleMaintenance(
  scheduler: SchedulerService,
  { clock, idempotency, ledger }: Maintained,
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
}
