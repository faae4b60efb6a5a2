import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NODE_VERSION } from './node.mjs';

/**
 * The stamp says for which inputs the last installation was finished. It is removed before one begins and written when
 * it is done, so that an interrupted one is begun again.
 */
const stampIn = root => join(root, '.toolchain', 'stamp');

export function isInstalled(root) {
  if (!existsSync(join(root, 'node_modules'))) return false;
  const stamp = stampIn(root);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root);
}

export async function removeStamp(root) {
  await rm(stampIn(root), { force: true });
}

export async function writeStamp(root) {
  const draft = `${stampIn(root)}.draft`;
  await writeFile(draft, fingerprint(root));
  await rename(draft, stampIn(root));
}

/** One hash over everything that decides what an installation brings. */
export function fingerprint(root) {
  const hash = createHash('sha256');
  hash.update(`${NODE_VERSION} ${process.platform} ${process.arch}\0`);
  for (const file of inputs(root)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function inputs(root) {
  return [
    'yarn.lock',
    '.yarnrc.yml',
    'package.json',
    ...workspaceManifests(root, 'packages'),
    ...workspaceManifests(root, 'plugins'),
  ];
}

function workspaceManifests(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .sort()
    .map(name => join(folder, name, 'package.json'))
    .filter(file => existsSync(join(root, file)));
}
