/**
 * Brings what every task needs into the clone: Node and the packages. It takes minutes once and milliseconds from then
 * on, may be interrupted anywhere, and may be started twice at once.
 */
import { existsSync } from 'node:fs';
import { access, constants, mkdir, rm, statfs } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { Log } from '../processes/log.mjs';
import { withLock } from './lock.mjs';
import { downloadNode, findNode } from './node.mjs';
import { npmSettings } from './npm.mjs';
import { Problem } from './problem.mjs';
import { isInstalled, removeStamp, writeStamp } from './stamp.mjs';
import { Steps } from './steps.mjs';
import { installPackages, yarnEnvironment } from './yarn.mjs';

/** Node, the caches of npm and Yarn, node_modules, and room for the front end's build. */
const BYTES_NEEDED = 4e9;

/** Gives `{ node, env }` to run the project's programs with, installing first what is missing or out of date. */
export async function ensureToolchain(root, steps = new Steps()) {
  return ready(root) ?? install(root, { immutable: true, steps });
}

/** Installs whatever the package.json files say and brings yarn.lock up to date. */
export function updateToolchain(root, steps = new Steps()) {
  return install(root, { immutable: false, steps });
}

const toolchainIn = root => join(root, '.toolchain');

function ready(root) {
  const node = findNode(toolchainIn(root));
  return node && isInstalled(root) ? runtime(node) : undefined;
}

/** Programs that say `#!/usr/bin/env node`, and their children, must find this Node too. */
function runtime(node) {
  const path = Object.keys(process.env).find(key => /^path$/i.test(key));
  const folders = [dirname(node), process.env[path]].join(delimiter);
  return { node, env: { ...process.env, [path]: folders } };
}

async function install(root, { immutable, steps }) {
  await access(root, constants.W_OK);
  const toolchain = toolchainIn(root);
  await mkdir(toolchain, { recursive: true });
  const onWait = pid =>
    steps.say(`… Waiting for process ${pid}, which is installing`);
  return withLock(join(toolchain, 'lock'), { onWait }, async onStart => {
    const doneMeanwhile = immutable && ready(root);
    if (doneMeanwhile) return doneMeanwhile;
    await refuseFullDisk(root);
    const npm = await npmSettings(root);
    const installation = {
      root,
      toolchain,
      scratch: await emptyFolder(join(toolchain, 'scratch')),
      immutable,
      log: new Log(join(toolchain, 'install.log')),
      registry: npm.registry,
      onStart,
    };
    return bring(installation, npm, steps);
  });
}

async function bring(installation, npm, steps) {
  const { root, toolchain, scratch } = installation;
  const node =
    findNode(toolchain) ??
    (await steps.run('Node 24 into .toolchain', () =>
      downloadNode(installation),
    ));
  const { env } = runtime(node);
  await removeStamp(root);
  await steps.run('Dependencies into node_modules', tell =>
    installPackages(installation, {
      node,
      env: yarnEnvironment(npm, env),
      tell,
    }),
  );
  await writeStamp(root);
  await rm(scratch, { recursive: true });
  return { node, env };
}

/** For what is half done; whatever an interrupted installation left in it goes. */
async function emptyFolder(folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  return folder;
}

async function refuseFullDisk(root) {
  if (existsSync(join(root, 'node_modules'))) return;
  const { bavail, bsize } = await statfs(root);
  const free = bavail * bsize;
  if (free >= BYTES_NEEDED) return;
  throw new Problem(
    `The disk is nearly full: the installation needs about ${gigabytes(
      BYTES_NEEDED,
    )}, there are ${gigabytes(free)} free at ${root}.`,
  );
}

const gigabytes = bytes => `${(bytes / 1e9).toFixed(1)} GB`;
