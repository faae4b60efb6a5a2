import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { findProgram } from '../processes/findProgram';
import { packageFolder } from '../processes/nodeScript';

const run = promisify(execFile);

/** Peers are installed when they are first measured, outside the workspace, and kept. */
const peersFolder = resolve(packageFolder, '../../.toolchain/peers');
const installMs = 300_000;

/** Installs an npm package; returns the folder that has its `node_modules`. */
export function installNpm(name: string, spec: string): Promise<string> {
  return once(name, spec, async folder => {
    await run(
      'npm',
      [
        'install',
        '--no-save',
        '--no-audit',
        '--no-fund',
        '--prefix',
        folder,
        spec,
      ],
      { timeout: installMs },
    );
  });
}

/** Installs a Python package into an environment of its own; returns that. */
export function installPip(name: string, spec: string): Promise<string> {
  const python = findProgram('python3');
  if (!python) throw new Error('Python 3 is not installed');
  return once(name, spec, async folder => {
    // An environment cannot be moved once it is made, so it is made where it stays.
    await run(python, ['-m', 'venv', folder]);
    await run(join(folder, 'bin', 'pip'), ['install', '--quiet', spec], {
      timeout: installMs,
    });
  });
}

async function once(
  name: string,
  spec: string,
  install: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(peersFolder, name);
  const complete = join(folder, '.complete');
  if (existsSync(complete)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  process.stderr.write(`installing ${spec} …\n`);
  await install(folder);
  const marker = join(folder, '.installed');
  mkdirSync(marker);
  renameSync(marker, complete);
  return folder;
}
