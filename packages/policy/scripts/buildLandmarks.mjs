/**
 * Makes `wasm/landmarks.wasm` of `assembly/landmarks.ts`; with `--check` only says whether it is up to date. The
 * compiler is not installed with the workspace, which would grow by a hundred megabytes: npx brings it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const compiler = 'assemblyscript@0.28.20';
const options =
  '--optimizeLevel 3 --shrinkLevel 0 --enable simd --runtime stub --noAssert --disableWarning 112';
const source = fileURLToPath(
  new URL('../assembly/landmarks.ts', import.meta.url),
);
const target = fileURLToPath(
  new URL('../wasm/landmarks.wasm', import.meta.url),
);

const folder = mkdtempSync(join(tmpdir(), 'landmarks-'));
try {
  const built = build(join(folder, 'landmarks.wasm'));
  if (!process.argv.includes('--check')) writeFileSync(target, built);
  else if (!built.equals(readFileSync(target)))
    throw new Error(
      'wasm/landmarks.wasm is not what assembly/landmarks.ts compiles to.',
    );
} finally {
  rmSync(folder, { recursive: true });
}

function build(file) {
  const args = ['--yes', '--package', compiler, 'asc', source];
  execFileSync('npx', [...args, '--outFile', file, ...options.split(' ')], {
    cwd: folder,
    stdio: 'inherit',
  });
  return readFileSync(file);
}
