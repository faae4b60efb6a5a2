import { runInForeground } from '../processes/foreground.mjs';
import { root } from '../root.mjs';
import { ensureToolchain } from '../toolchain/toolchain.mjs';

const transform = 'node_modules/@backstage/cli/config/nodeTransform.cjs';

/** Runs the benchmarks from their TypeScript sources. */
export async function run(args) {
  const { node, env } = await ensureToolchain(root);
  const program = [
    '--require',
    `./${transform}`,
    'packages/bench/src/index.ts',
  ];
  return runInForeground(node, [...program, ...args], { cwd: root, env });
}
