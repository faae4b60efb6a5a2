import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runNode } from '../processes/background.mjs';
import { Log } from '../processes/log.mjs';
import { root } from '../root.mjs';
import { binaryIn, nodePackage } from '../toolchain/node.mjs';
import { npmProgram } from '../toolchain/npm.mjs';
import { yarnProgram } from '../toolchain/yarn.mjs';

/** What is published, each after those it needs. */
export const packages = ['contract', 'policy', 'gateway', 'cli'];

/** Builds and packs the packages, and installs them as a user would, into an empty project. */
export async function installPacked(project) {
  await npmInstall(project, await pack(dirname(project), packages));
}

/** Builds and packs packages into a folder; gives the paths of their archives. */
export async function pack(folder, names) {
  const run = runner(folder);
  await run('node_modules/typescript/bin/tsc');
  const archives = [];
  for (const name of names) {
    const archive = join(folder, `${name}.tgz`);
    const workspace = ['workspace', `@keeptrusts/${name}`];
    await run(yarnProgram(root), ...workspace, 'pack', '--out', archive);
    archives.push(archive);
  }
  return archives;
}

/** Installs a Node of some version into an empty project; gives the path of its program. */
export async function installNode(version, project) {
  await npmInstall(project, [`${nodePackage}@${version}`]);
  return binaryIn(join(project, 'node_modules', nodePackage));
}

/**
 * Installs packages into a new project.
 *
 * @param manifest - what its `package.json` says besides
 */
export async function npmInstall(project, specifiers, manifest = {}) {
  const run = runner(dirname(project));
  mkdirSync(project);
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ private: true, ...manifest }),
  );
  const flags = [
    ['--prefix', project], // npm would look further up for a project
    ['--cache', `${project} cache`],
    ['--no-audit', '--no-fund'],
  ].flat();
  await run(npmProgram(), 'install', ...specifiers, ...flags);
}

/** Runs programs in the clone that have to succeed. */
function runner(folder) {
  const log = new Log(join(folder, 'install.log'));
  return async (...args) => {
    const options = { cwd: root, env: process.env, log };
    const { code, output } = await runNode(process.execPath, args, options);
    assert.equal(code, 0, output);
  };
}
