import { Spool } from '../record/Spool';
import { startGateway } from './startGateway';

/** A gateway as a process of its own: `spoolingGateway.ts <folder>` prints its URL and serves the sandbox. */
async function run(directory: string): Promise<void> {
  const { url } = await startGateway(
    'providers: { targets: [{ id: box, provider: sandbox }] }',
    { recorder: new Spool({ directory, fsync: 'never' }) },
  );
  process.stdout.write(`${url}\n`);
}

run(process.argv[2]);
