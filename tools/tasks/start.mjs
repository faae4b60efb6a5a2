import { join, relative } from 'node:path';
import { Backend } from '../portal/backend.mjs';
import { buildFrontend, isBuilt } from '../portal/frontend.mjs';
import { portFrom, refuseTakenPort } from '../portal/port.mjs';
import { Log } from '../processes/log.mjs';
import { root } from '../root.mjs';
import { withLock } from '../toolchain/lock.mjs';
import { seconds, Steps } from '../toolchain/steps.mjs';
import { ensureToolchain } from '../toolchain/toolchain.mjs';

const usage = `Usage: npm start               the portal at http://localhost:7007
       PORT=7008 npm start     at another port

Its data and its log are in .portal/: delete that folder to begin afresh.
`;

const portal = join(root, '.portal');

export async function run([option]) {
  if (option !== undefined) {
    process.stdout.write(usage);
    return option === '--help' ? 0 : 2;
  }
  const began = performance.now();
  const steps = new Steps();
  const port = portFrom(process.env);
  await refuseTakenPort(port);
  const runtime = await ensureToolchain(root, steps);
  await ensureFrontend(runtime, steps);
  await serve(runtime, { port, steps, began });
  return 0;
}

async function ensureFrontend({ node, env }, steps) {
  if (isBuilt(root)) return;
  const onWait = pid =>
    steps.say(`… Waiting for process ${pid}, which is building`);
  await withLock(join(root, '.toolchain/build-lock'), { onWait }, async () => {
    if (isBuilt(root)) return;
    const log = new Log(join(portal, 'frontend.log'));
    await steps.run('Front end', () => buildFrontend(root, { node, env, log }));
  });
}

/** Runs the backend until Ctrl-C or until it ends by itself. */
async function serve({ node, env }, { port, steps, began }) {
  const log = new Log(join(portal, 'backend.log'));
  const onError = line => steps.say(line);
  const backend = new Backend(root, { node, env, port, log, onError });
  const interrupted = new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, resolve); // for good: Ctrl-C may come twice, from the terminal and from npm
    }
  });
  const served = steps
    .run('Portal', () => backend.ready())
    .then(() => {
      process.stdout.write(announcement(port, log, began));
      return backend.running();
    });
  try {
    await Promise.race([interrupted, served]);
  } finally {
    await backend.stop();
  }
}

const announcement = (port, log, began) => `
  Keeptrusts for Backstage is ready (${seconds(began)})

    Portal   http://localhost:${port}
    Log      ${relative(root, log.path)}
    Stop     Ctrl-C

`;
