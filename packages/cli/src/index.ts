import { version } from '../package.json';
import { runProgram } from './program';
import { processTerminal } from './terminal/Terminal';

/** What `bin/kt` runs. */
async function main(): Promise<void> {
  // Whoever reads our output, such as head, may have seen enough.
  process.stdout.on('error', error => {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0);
    throw error;
  });
  // Nobody is left to be told.
  process.stderr.on('error', () => {});
  const code = await runProgram(
    process.argv.slice(2),
    { terminal: processTerminal(), environment: process.env },
    version,
  );
  if (code !== 0) process.exitCode = code;
}

main().catch(error => {
  process.stderr.write(`kt made a mistake: ${error?.stack ?? error}\n`);
  process.exit(1);
});
