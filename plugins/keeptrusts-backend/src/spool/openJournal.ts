import { Spool } from '@keeptrusts/gateway';
import { type Journal } from '../gateway/GatewayHost';
import { SpoolDrain, type SpoolDrainOptions } from './SpoolDrain';

/** How safe the events have to be, besides where they go. */
export type JournalOptions = SpoolDrainOptions & { fsync: 'never' | 'batch' };

/** The record of this process: events are on the disk when an exchange ends, and in the database soon. */
export async function openJournal(options: JournalOptions): Promise<Journal> {
  const { fsync, logger } = options;
  const drain = await SpoolDrain.open(options);
  const spool = new Spool({
    directory: drain.directory,
    fsync,
    keepBytes: Infinity,
    onWritten: events => drain.noteWritten(events),
    onFault: fault => {
      if (fault) logger.warn(`Exchanges cannot be written down: ${fault}`);
      else logger.info('Exchanges are written down again');
    },
  });
  drain.start();
  return {
    get fault() {
      return spool.fault;
    },
    get waiting() {
      return spool.waiting + drain.lag().events;
    },
    record: event => spool.record(event),
    close: async () => {
      await spool.close();
      await drain.stop();
    },
  };
}
