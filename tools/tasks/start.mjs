import { join, relative } from 'node:path';
import { Backend } from '../portal/backend.mjs';
import { Demo } from '../portal/demo.mjs';
import { buildFrontend, isBuilt } from '../portal/frontend.mjs';
import { portFrom, refuseTakenPort } from '../portal/port.mjs';
import { Log } from '../processes/log.mjs';
import { root } from '../root.mjs';
import { withLock } from '../toolchain/lock.mjs';
import { seconds, Steps } from '../toolchain/steps.mjs';
import { ensureToolchain } from '../toolchain/toolchain.mjs';

const usage = `Usage: npm start               the portal at http://localhost:7007
       PORT=7008 npm start     at another port

  npm start -- --remove-sample-data    without the month of made-up traffic, now and from then on
  npm start -- --add-sample-data       with it again

Its data and its log are in .portal/: delete that folder to begin afresh.
`;

const portal = join(root, '.portal');
const sampleData = {
  '--add-sample-data': true,
  '--remove-sample-data': false,
};

export async function run([option]) {
  if (option !== undefined && !Object.hasOwn(sampleData, option)) {
    process.stdout.write(usage);
    return option === '--help' ? 0 : 2;
  }
  const began = performance.now();
  const steps = new Steps();
  const port = portFrom(process.env);
  await refuseTakenPort(port);
  const runtime = await ensureToolchain(root, steps);
  await ensureFrontend(runtime, steps);
  const demo = new Demo(portal, sampleData[option]);
  await serve(runtime, { port, steps, began, demo });
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
async function serve({ node, env }, { port, steps, began, demo }) {
  const log = new Log(join(portal, 'backend.log'));
  const onError = line => steps.say(line);
  const backend = new Backend(root, {
    ...{ node, env, port, log, onError },
    settings: demo.settings(port),
    configFiles: [demo.configFile],
  });
  const interrupted = new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, resolve); // for good: Ctrl-C may come twice, from the terminal and from npm
    }
  });
  const served = steps
    .run('Portal', () => untilReady(backend, demo))
    .then(key => {
      process.stdout.write(announcement({ port, log, began, key }));
      return backend.running();
    });
  try {
    await Promise.race([interrupted, served]);
  } finally {
    await backend.stop();
  }
}

/** Resolves to the gateway key of the demo. */
async function untilReady(backend, demo) {
  await backend.ready();
  return Promise.race([demo.ready(), backend.running()]);
}

function announcement({ port, log, began, key }) {
  const portalUrl = `http://localhost:${port}`;
  const baseUrl = `${portalUrl}/api/keeptrusts/v1`;
  return `
  Keeptrusts for Backstage is ready (${seconds(began)})

    Portal     ${portalUrl}
    base_url   ${baseUrl}
    api_key    ${key}

    Log        ${relative(root, log.path)}
    Stop       Ctrl-C

  Ask a model, with curl:

curl ${baseUrl}/chat/completions \\
  -H 'Authorization: Bearer ${key}' \\
  -H 'Content-Type: application/json' \\
  -d '{"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hello"}]}'

  or with Python (pip install openai):

import openai
client = openai.OpenAI(api_key="${key}", base_url="${baseUrl}")
reply = client.chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}])
print(reply.choices[0].message.content)

`;
}
