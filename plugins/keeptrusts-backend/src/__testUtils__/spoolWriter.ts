import { Spool } from '@keeptrusts/gateway';
import { SpoolFolder } from '../spool/SpoolFolder';
import { exchangeEvent } from './exchangeEvent';

/**
 * A gateway process that can be killed: `spoolWriter.ts <root> <gateway id> <account>` writes events to its
 * spool, two at a time, and prints the id of each when it is safe.
 */
async function run(root: string, id: string, account: string): Promise<void> {
  const folder = await SpoolFolder.create(root, id);
  const spool = new Spool({
    directory: folder.path,
    fsync: 'never',
    segmentBytes: 20_000,
    keepBytes: Infinity,
  });
  const record = async () => {
    const event = exchangeEvent({
      gateway_id: id,
      user: 'Zoë 🦊',
      cost_usd: 1e-9,
      charged_accounts: [account],
    });
    await spool.record(event);
    process.stdout.write(`${event.id}\n`);
  };
  for (;;) await Promise.all([record(), record()]);
}

run(process.argv[2], process.argv[3], process.argv[4]);
