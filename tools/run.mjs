/**
 * The one program behind every npm script: `node tools/run.mjs <task> [arguments]`.
 *
 * It runs on whatever Node the machine has and has no imports of its own, so that even a Node too old to read the
 * rest of `tools/` gets as far as the sentence that says so.
 */
const OLDEST_NODE = 20;

const tasks = {
  start: 'run the portal at http://localhost:7007',
  test: 'lint, format, unused code, dependency direction, types, then every test',
  kt: 'run the command line: npm run kt -- --help',
  bench: 'measure the gateway side by side with others',
  deps: 'install after package.json was edited, and bring yarn.lock up to date',
};

function usage() {
  const lines = Object.entries(tasks).map(
    ([name, purpose]) => `  ${name.padEnd(6)} ${purpose}`,
  );
  return `Usage: node tools/run.mjs <task> [arguments]\n\n${lines.join(
    '\n',
  )}\n`;
}

async function main([task, ...args]) {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    process.stderr.write(
      `Node ${process.versions.node} is too old: install Node ${OLDEST_NODE} or later (https://nodejs.org) and run the command again.\n`,
    );
    return 1;
  }
  if (task === undefined || task === '--help' || task === '-h') {
    process.stdout.write(usage());
    return 0;
  }
  if (!Object.hasOwn(tasks, task)) {
    process.stderr.write(`There is no task "${task}".\n\n${usage()}`);
    return 2;
  }
  const { run } = await import(`./tasks/${task}.mjs`);
  return run(args);
}

/** npm, when it is told to end, ends only the shell between it and this program, which would be left over. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}

async function report(error) {
  const { explain } = await import('./toolchain/problem.mjs');
  process.stderr.write(`\n${explain(error)}\n`);
  return 1;
}

endWithNpm();
main(process.argv.slice(2))
  .catch(report)
  .then(code => {
    process.exitCode = code;
  });
