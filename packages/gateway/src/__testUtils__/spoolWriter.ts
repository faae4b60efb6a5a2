import { Spool } from '../record/Spool';
import { plainEvent } from './events';

/**
 * A process of its own for limits that only a process can have: `spoolWriter.ts <folder> <events>` records
 * events two at a time and prints every fault that the spool reports.
 */
async function run(directory: string, count: number): Promise<void> {
  const spool = new Spool({
    directory,
    fsync: 'never',
    onFault: fault => process.stdout.write(`${fault}\n`),
  });
  for (let i = 0; i < count; i += 2) {
    await Promise.all([
      spool.record(plainEvent(`evt_${i}`)),
      spool.record(plainEvent(`evt_${i + 1}`)),
    ]);
  }
  process.stdout.write(`waiting ${spool.waiting}\n`);
}

run(process.argv[2], Number(process.argv[3]));
