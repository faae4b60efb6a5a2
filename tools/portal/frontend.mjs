import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runNode } from '../processes/background.mjs';
import { Problem } from '../toolchain/problem.mjs';

const APP = 'packages/app';
const NOT_SOURCES = new Set(['node_modules', 'dist', 'dist-types', 'coverage']);

/** Kept inside the build, which empties its folder when it begins: a build that was interrupted has none. */
const stampIn = root => join(root, APP, 'dist', '.built-from');

export function isBuilt(root) {
  const stamp = stampIn(root);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesHash(root);
}

export async function buildFrontend(root, { node, env, log }) {
  const hash = sourcesHash(root); // before the build: an edit during it makes it stale
  const cli = join(root, 'node_modules/@backstage/cli/bin/backstage-cli');
  const { code } = await runNode(node, [cli, 'package', 'build'], {
    cwd: join(root, APP),
    env,
    log,
  });
  if (code !== 0) {
    throw new Problem(
      `The front end could not be built.\nDetails: ${log.path}`,
    );
  }
  writeFileSync(stampIn(root), hash);
}

/** One hash over all that the build reads: the app, the workspace packages it stands on, versions and settings. */
export function sourcesHash(root) {
  const hash = createHash('sha256');
  const folders = workspacesBelow(root, APP);
  for (const file of folders.flatMap(folder => filesIn(join(root, folder)))) {
    hash.update(`${relative(root, file)}\0`).update(readFileSync(file));
  }
  hash.update(readFileSync(join(root, 'yarn.lock')));
  hash.update(appSettings(root));
  return hash.digest('hex');
}

/** The folders of a workspace package and of those it depends on, directly or not. */
function workspacesBelow(root, folder) {
  const folderByName = workspaceFolders(root);
  const found = new Set([folder]);
  for (const each of found) {
    for (const name of Object.keys(manifest(root, each).dependencies ?? {})) {
      if (folderByName.has(name)) found.add(folderByName.get(name));
    }
  }
  return [...found].sort();
}

function workspaceFolders(root) {
  const folders = ['packages', 'plugins']
    .filter(room => existsSync(join(root, room)))
    .flatMap(room =>
      readdirSync(join(root, room)).map(name => `${room}/${name}`),
    )
    .filter(folder => existsSync(join(root, folder, 'package.json')));
  return new Map(folders.map(folder => [manifest(root, folder).name, folder]));
}

function manifest(root, folder) {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
}

function filesIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter(entry => !NOT_SOURCES.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : [path];
    });
}

/** The block `app:` of the configuration, which decides what is bundled. The backend reads the rest when it starts. */
function appSettings(root) {
  return ['app-config.yaml', 'app-config.local.yaml']
    .map(file => join(root, file))
    .filter(existsSync)
    .map(file => /^app:.*\n(?:[ #].*\n|\n)*/m.exec(readFileSync(file, 'utf8')))
    .join('');
}
