import { runInForeground } from '../processes/foreground.mjs';
import { root } from '../root.mjs';
import { ensureToolchain, updateToolchain } from '../toolchain/toolchain.mjs';
import { yarnProgram } from '../toolchain/yarn.mjs';

const usage = `Usage: npm run deps                     install what the package.json files say, write yarn.lock
       npm run deps -- <yarn command>   any command of the project's Yarn, such as
                                        workspace @keeptrusts/policy add zod
`;

export async function run(args) {
  if (args[0] === '--help') {
    process.stdout.write(usage);
    return 0;
  }
  if (args.length === 0) {
    await updateToolchain(root);
    return 0;
  }
  const { node, env } = await ensureToolchain(root);
  return runInForeground(node, [yarnProgram(root), ...args], {
    cwd: root,
    env,
  });
}
