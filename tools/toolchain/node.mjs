import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runNode } from '../processes/background.mjs';
import { npmProgram } from './npm.mjs';
import { installationProblem, Problem } from './problem.mjs';

const NODE_MAJOR = '24';

/** Tried together with everything that is installed; a registry without it gives its newest of the same major. */
export const NODE_VERSION = '24.21.0';

const isWindows = process.platform === 'win32';
/** The npm package that holds Node for this platform. */
export const nodePackage = `node-${isWindows ? 'win' : process.platform}-${
  process.arch
}`;

const folderIn = toolchain => join(toolchain, `node-${NODE_VERSION}`);

/** Where Node is in that package. */
export const binaryIn = folder =>
  join(folder, 'bin', isWindows ? 'node.exe' : 'node');

/** The Node that the project runs on, or undefined when it still has to be downloaded. */
export function findNode(toolchain) {
  if (process.versions.node.startsWith(`${NODE_MAJOR}.`)) {
    return process.execPath;
  }
  const node = binaryIn(folderIn(toolchain));
  return existsSync(node) ? node : undefined;
}

/**
 * Brings Node from the npm registry, where each platform's is a package. It appears in its place in one step, by a
 * rename: an interrupted download leaves nothing that looks like a Node.
 */
export async function downloadNode(installation) {
  refuseMusl();
  const { toolchain, scratch } = installation;
  const project = join(scratch, 'node');
  await mkdir(project);
  await writeFile(join(project, 'package.json'), '{ "private": true }\n');
  await installFirstAvailable(project, installation);
  const folder = folderIn(toolchain);
  await rename(join(project, 'node_modules', nodePackage), folder);
  return binaryIn(folder);
}

async function installFirstAvailable(project, installation) {
  let problem;
  for (const version of [NODE_VERSION, NODE_MAJOR]) {
    const { code, output } = await runNpmInstall(
      version,
      project,
      installation,
    );
    if (code === 0) return;
    problem = installationProblem(`Node ${NODE_MAJOR}`, output, installation);
    if (problem.cause !== 'package-missing') throw problem;
  }
  problem.message += `\nOr install Node ${NODE_MAJOR} yourself (https://nodejs.org): then none is downloaded.`;
  throw problem;
}

function runNpmInstall(version, project, { scratch, log, onStart }) {
  const flags = [
    ['--prefix', project], // npm would look further up for a project
    ['--cache', join(scratch, 'npm')],
    ['--loglevel', 'warn'], // `npm run -s` silences the npm inside it as well
    ['--fetch-retry-mintimeout', '1000', '--fetch-retry-maxtimeout', '5000'],
    ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'],
  ].flat();
  return runNode(
    process.execPath,
    [npmProgram(), 'install', `${nodePackage}@${version}`, ...flags],
    { cwd: project, env: process.env, log, onStart },
  );
}

/** The packages are built against glibc; on Alpine they would fail with a puzzling "not found". */
function refuseMusl() {
  if (process.platform !== 'linux') return;
  if (process.report.getReport().header.glibcVersionRuntime) return;
  throw new Problem(
    `There is no ready-made Node ${NODE_MAJOR} for this Linux (musl, as in Alpine): install one (\`apk add nodejs npm\`) and run the command again.`,
  );
}
