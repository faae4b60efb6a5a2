import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runInForeground } from '../processes/foreground.mjs';
import { root } from '../root.mjs';
import { seconds } from '../toolchain/steps.mjs';
import { ensureToolchain } from '../toolchain/toolchain.mjs';

const program = path => join(root, 'node_modules', path);
const backstageCli = program('@backstage/cli/bin/backstage-cli');

/** What `npm test` does, the cheapest and most telling first. */
const checks = [
  {
    name: 'lint',
    finds: 'mistakes that can be seen in the code',
    args: () => [backstageCli, 'repo', 'lint', '--max-warnings', '0'],
  },
  {
    name: 'format',
    finds: 'files that Prettier would write differently',
    args: () => [program('prettier/bin-prettier.js'), '--check', '.'],
  },
  {
    name: 'unused',
    finds: 'files, exports and dependencies that nobody uses',
    args: () => [program('knip/bin/knip.js')],
  },
  {
    name: 'direction',
    finds: 'imports that go the wrong way',
    args: () => [
      program('dependency-cruiser/bin/dependency-cruiser.mjs'),
      ...['packages', 'plugins', 'tools'].filter(room =>
        existsSync(join(root, room)),
      ),
    ],
  },
  {
    name: 'types',
    finds: 'type errors',
    args: () => [program('typescript/bin/tsc')],
  },
  {
    name: 'tools',
    finds: 'faults in tools/, on the Node that runs it',
    node: process.execPath,
    args: () => ['--test', '--test-reporter=spec', ...toolTests()],
  },
  {
    name: 'jest',
    finds: 'faults in packages/ and plugins/',
    args: () => [backstageCli, 'repo', 'test', '--watchAll=false'],
  },
];

function usage() {
  const names = checks.map(
    ({ name, finds }) => `  ${name.padEnd(10)} ${finds}`,
  );
  return `Usage: npm test                        every check, until one fails
       npm test -- --only <check>      one check
       npm test -- <path> [options]    the jest tests of one place: npm test -- packages/policy

Checks:
${names.join('\n')}
`;
}

export async function run(args) {
  if (args[0] === '--help') {
    process.stdout.write(usage());
    return 0;
  }
  const plan = planFor(args);
  if (!plan) {
    process.stderr.write(`There is no check "${args[1] ?? ''}".\n\n${usage()}`);
    return 2;
  }
  return runAll(plan, await ensureToolchain(root));
}

/** The checks to run, with further arguments for each. */
function planFor(args) {
  const [first, wanted, ...more] = args;
  if (first === undefined) return checks.map(check => ({ check, more: [] }));
  const name = first === '--only' ? wanted : 'jest';
  const check = checks.find(candidate => candidate.name === name);
  return check && [{ check, more: first === '--only' ? more : args }];
}

async function runAll(plan, { node, env }) {
  const done = [];
  for (const { check, more } of plan) {
    process.stderr.write(`\n── ${check.name}\n`);
    const began = performance.now();
    const code = await runInForeground(
      check.node ?? node,
      [...check.args(), ...more],
      { cwd: root, env },
    );
    done.push({ name: check.name, code, time: seconds(began) });
    if (code !== 0) break;
  }
  process.stderr.write(summary(plan, done));
  return done.at(-1).code;
}

function summary(plan, done) {
  const lines = plan.map(({ check }, index) => {
    const { code, time } = done[index] ?? {};
    const mark = { undefined: '–', 0: '✔' }[code] ?? '✖';
    return `${mark} ${check.name.padEnd(10)} ${time ?? 'not run'}`;
  });
  return `\n${lines.join('\n')}\n`;
}

function toolTests() {
  const files = readdirSync(join(root, 'tools'), { recursive: true });
  return files
    .filter(file => file.endsWith('.test.mjs'))
    .map(file => join(root, 'tools', file));
}
