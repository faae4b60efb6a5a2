import { join } from 'node:path';
import { runInForeground } from '../processes/foreground.mjs';
import { root } from '../root.mjs';
import { ensureToolchain } from '../toolchain/toolchain.mjs';

/** Runs the command line where the user stands: npm moves to the root of the clone and leaves the place in INIT_CWD. */
export async function run(args) {
  const { node, env } = await ensureToolchain(root);
  const kt = join(root, 'packages/cli/bin/kt');
  const cwd = env.INIT_CWD ?? process.cwd();
  return runInForeground(node, [kt, ...args], { cwd, env });
}
