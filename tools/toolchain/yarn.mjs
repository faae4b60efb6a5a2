import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from '../processes/background.mjs';
import { diagnose, installationProblem } from './problem.mjs';

/** The Yarn that is committed with the project. */
export function yarnProgram(root) {
  const settings = readFileSync(join(root, '.yarnrc.yml'), 'utf8');
  return join(root, /^yarnPath: (.+)$/m.exec(settings)[1]);
}

/** npm's settings in the words of Yarn, which does not read .npmrc. What the user says to Yarn directly comes first. */
export function yarnEnvironment(npm, environment) {
  const registry = new URL(npm.registry);
  const settings = {
    YARN_NPM_REGISTRY_SERVER: npm.registry.replace(/\/$/, ''),
    YARN_HTTP_PROXY: npm.proxy,
    YARN_HTTPS_PROXY: npm['https-proxy'] || npm.proxy,
    YARN_HTTPS_CA_FILE_PATH: npm.cafile,
    YARN_ENABLE_STRICT_SSL: npm['strict-ssl'] === false && 'false',
    YARN_UNSAFE_HTTP_WHITELIST:
      registry.protocol === 'http:' && registry.hostname,
  };
  const given = Object.entries(settings).filter(([, value]) => value);
  return { ...Object.fromEntries(given), ...environment };
}

/** Yarn has retried by then, and would still go on with each of two thousand packages. */
const isHopeless = line =>
  ['registry-unreachable', 'disk-full'].includes(diagnose(line)?.name);

/** Installs what yarn.lock says or, when that may change, what the package.json files say. */
export async function installPackages(
  { root, scratch, immutable, log, registry, onStart },
  { node, env, tell },
) {
  const { code, output } = await runNode(
    node,
    [
      yarnProgram(root),
      'install',
      immutable ? '--immutable' : '--no-immutable',
    ],
    {
      cwd: root,
      env: {
        ...env,
        TMPDIR: scratch,
        YARN_ENABLE_COLORS: '0',
        YARN_ENABLE_PROGRESS_BARS: '0',
      },
      log,
      onStart,
      onLine: line => {
        const [, step] = /┌ (.+)/.exec(line) ?? [];
        if (step) tell(step.toLowerCase());
      },
      isHopeless,
    },
  );
  if (code !== 0) {
    throw installationProblem('The dependencies', output, { registry, log });
  }
}
